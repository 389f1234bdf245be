package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Outlook;
import app.dateline.study.fsrs.Rating;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Intervals;
import app.dateline.ui.parts.Press;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The four grades of a turned card, each with the time until the card comes back.
final class GradeBar extends Div {

    GradeBar(Outlook outlook, LocalDate today, Supplier<String> showing, Consumer<Rating> graded) {
        addClassName("grades");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", say("grade.how-well"));
        var words = Intervals.words(outlook);
        for (var rating : Rating.values()) {
            var name = new Span(Intervals.name(rating));
            name.addClassName("g");
            var interval = new Span(words.getOrDefault(rating, ""));
            interval.addClassName("ivl");
            var grade = new NativeButton();
            grade.add(name, new Span(" "), interval);
            grade.getElement().appendChild(key(String.valueOf(rating.number())));
            grade.addClassName("grade");
            if (rating == Rating.GOOD) {
                grade.addClassName("good");
            }
            grade.setTitle(say("grade.on", Clocks.weekday(today.plusDays(outlook.days(rating)))));
            Press.stamp(grade, showing.get());
            Press.listen(grade, showing, () -> graded.accept(rating));
            add(grade);
        }
    }

    /// A key written on a button, for the eye alone.
    static Element key(String words) {
        var key = new Element("kbd");
        key.setText(words);
        key.setAttribute("aria-hidden", "true");
        return key;
    }
}
