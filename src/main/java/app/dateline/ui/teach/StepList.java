package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperStep;
import app.dateline.service.Sheet;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Predicate;

/// The log of a paper, or what of it is about one question: closed until it is asked for.
final class StepList extends NativeDetails {

    StepList(Sheet sheet, Predicate<PaperStep> wanted) {
        var words = new StepWords(sheet);
        var list = new OrderedList();
        list.addClassName("steps-done");
        sheet.paper().steps().stream()
                .filter(wanted)
                .forEach(step -> {
                    var when = new Span(when(sheet, step.at()));
                    when.addClassName("meta");
                    list.add(new ListItem(when, new Span(words.of(step))));
                });
        setSummaryText(say("script.steps", list.getComponentCount()));
        setContent(list);
        addClassName("kinds");
    }

    /// The day only where it is another than that on which the paper was begun.
    private static String when(Sheet sheet, Instant at) {
        var zone = Clocks.zone();
        var began = sheet.paper().start().at().atZone(zone).toLocalDate();
        return at.atZone(zone).toLocalDate().equals(began) ? Clocks.second(at) : Clocks.moment(at);
    }
}
