package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Demonstration;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// Where to begin for whoever may teach and has no course: one of their own, or one to try things on.
final class FirstCourse extends Div {

    FirstCourse(Demonstration demonstration, LearnerId learner, String topic) {
        addClassName("pile");
        var copy = new Paragraph(say("demo.first"));
        copy.addClassName("copy");
        var begin = new Anchor("courses", say("demo.begin"));
        begin.getElement().setAttribute("router-link", true);
        begin.addClassName("button");
        var actions = new Div(begin);
        actions.addClassName("actions");
        add(copy, actions, new DemoSwitch(demonstration, learner, topic));
    }
}
