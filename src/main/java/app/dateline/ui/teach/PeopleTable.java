package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.People.Person;
import app.dateline.ui.parts.Clocks;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/// People with what they may do, which courses they are in, and when they were last here.
final class PeopleTable extends Div {

    PeopleTable(List<Person> people) {
        addClassNames("sheet", "people-table");
        var head =
                new Element("tr")
                        .appendChild(
                                head(say("people.name")),
                                head(say("people.may-do")),
                                head(say("people.where")),
                                head(say("people.last-here")));
        var body = new Element("tbody");
        people.forEach(p -> body.appendChild(row(p)));
        getElement()
                .appendChild(
                        new Element("table")
                                .appendChild(new Element("thead").appendChild(head), body));
    }

    private static Element head(String words) {
        var head = new Element("th");
        head.setAttribute("scope", "col");
        head.setText(words);
        return head;
    }

    private static Element row(Person person) {
        var account = person.account();
        var link =
                new RouterLink(
                        account.shown().value(),
                        PersonView.class,
                        PersonView.of(account.learner()));
        var name = new Span(account.name().value());
        name.addClassName("meta");
        var cell = new Element("th");
        cell.setAttribute("scope", "row");
        cell.appendChild(link.getElement(), name.getElement());
        if (person.waits().isPresent()) {
            var tag = new Span(PersonWords.waits(person.waits().get()));
            tag.addClassNames("tag", "tag-differ");
            cell.appendChild(tag.getElement());
        }
        return new Element("tr")
                .appendChild(
                        cell,
                        cell(PersonWords.may(account)),
                        cell(PersonWords.where(person.places())),
                        cell(person.lastHere().map(Clocks::moment).orElse("–")));
    }

    private static Element cell(String words) {
        var cell = new Element("td");
        cell.setText(words);
        return cell;
    }
}
