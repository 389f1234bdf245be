package app.dateline.ui.take;

import app.dateline.service.QuizFront;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// What a quiz is, to its student, and what they can do about it.
final class FrontSheet extends Div {

    FrontSheet(QuizFront front, Component... can) {
        addClassName("settings");
        var heading = new H1(front.quiz().name().value());
        heading.addClassName("title");
        var course =
                new Paragraph(
                        new Anchor("course/" + front.course().id(), front.course().name().value()));
        course.addClassName("meta");
        var facts = new UnorderedList();
        facts.addClassNames("front-facts", "copy");
        FrontWords.facts(front).forEach(line -> facts.add(new ListItem(line)));
        var actions = new Div(can);
        actions.addClassName("actions");
        add(heading, course, facts, actions);
    }
}
