package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.classroom.Course.State;
import app.dateline.service.Teaching;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Ends a course, puts it away, or opens it again: each can be taken back by another.
final class CourseOver extends Div {

    CourseOver(Teaching teaching, LearnerId learner, Course course, Runnable again) {
        var actions = new Div();
        actions.addClassName("actions");
        for (var state : State.values()) {
            if (state != course.state()) {
                var button = new Button(verb(state));
                button.addClickListener(e -> {
                    teaching.state(learner, course.id(), state);
                    again.run();
                });
                actions.add(button);
            }
        }
        var why = new Paragraph(say("course.over-why"));
        why.addClassName("meta");
        add(new Headed(say("course.over"), why, actions));
    }

    private static String verb(State state) {
        return switch (state) {
            case OPEN -> say("course.reopen");
            case ENDED -> say("course.end");
            case ARCHIVED -> say("course.archive");
        };
    }
}
