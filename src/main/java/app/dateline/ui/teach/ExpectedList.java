package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.Expected;
import app.dateline.service.Enrolling;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who is on the class list and has not joined yet.
final class ExpectedList extends UnorderedList {

    ExpectedList(
            Enrolling enrolling,
            LearnerId learner,
            CourseId course,
            List<Expected> missing,
            Runnable again) {
        addClassNames("rows", "devices");
        for (var expected : missing) {
            var name = new Paragraph(expected.name().value());
            var what = new Paragraph(what(expected));
            what.addClassName("meta");
            var drop = new Button(say("expected.drop"));
            drop.getElement().setAttribute("aria-label", say("expected.drop-of", expected.name()));
            drop.setDisableOnClick(true);
            drop.addClickListener(e -> {
                enrolling.drop(learner, course, expected.id());
                again.run();
            });
            var actions = new Div(drop);
            actions.addClassName("actions");
            add(new ListItem(new Div(name, what), actions));
        }
    }

    /// "mira.voss · Group A"
    private static String what(Expected expected) {
        return Stream.of(
                        expected.called().map(AccountName::value),
                        expected.group().map(g -> say("group.of", g)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
