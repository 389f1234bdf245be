package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.People;
import app.dateline.service.People.Person;
import app.dateline.service.Resets;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/// Somebody with an account, for administrators: what they may do, a way back in for them, their data, and an end to it.
@Route(value = "people/:person", layout = MainLayout.class)
public class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PERSON = "person";

    private final People people;
    private final Resets resets;
    private final SignedIn signedIn;
    private final Paragraph kept = new Paragraph();
    private String title = say("people.title");

    PersonView(People people, Resets resets, SignedIn signedIn) {
        this.people = people;
        this.resets = resets;
        this.signedIn = signedIn;
        addClassName("settings");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    static RouteParameters of(LearnerId person) {
        return new RouteParameters(PERSON, person.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            kept.setText("");
            var learner = signedIn.here().orElseThrow(NotFoundException::new);
            var id = new LearnerId(event.getRouteParameters().get(PERSON).orElse(""));
            show(learner, people.person(learner, id));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, Person person) {
        removeAll();
        var account = person.account();
        title = say("person.title", account.shown());
        var back = new RouterLink(say("people.heading"), PeopleView.class);
        back.addClassName("link");
        var heading = new H1(account.shown().value());
        heading.addClassName("title");
        var about = new Paragraph(about(person));
        about.addClassName("meta");
        add(
                new Div(new Paragraph(back), heading, about, kept),
                new Headed(
                        say("people.may-do"),
                        new RoleTicks(people, learner, account, kept, this::again)),
                new Headed(say("person.in"), in(learner, person)),
                new Headed(
                        say("person.data"), new PersonData(people, learner, account, this::gone)));
    }

    private static String about(Person person) {
        var account = person.account();
        var since = Clocks.full(account.since().atZone(Clocks.zone()).toLocalDate());
        var here =
                person.lastHere()
                        .map(at -> say("person.last-here", Clocks.moment(at)))
                        .orElseGet(() -> say("person.nowhere"));
        var places = PersonWords.where(person.places());
        return String.join(" ", say("person.about", account.name(), since, places), here);
    }

    private Component in(LearnerId learner, Person person) {
        var account = person.account();
        var place = new Div();
        place.addClassName("stack");
        var actions = new Div();
        actions.addClassName("actions");
        if (person.waits().isPresent()) {
            var waits = new Paragraph(say("person.waits"));
            waits.addClassName("meta");
            var unlock = new Button(say("person.unlock"));
            unlock.setDisableOnClick(true);
            unlock.addClickListener(e -> {
                people.unlock(learner, account.learner());
                again();
            });
            place.add(waits);
            actions.add(unlock);
        }
        var reset = new Button(say("roster.reset"));
        reset.setDisableOnClick(true);
        reset.addClickListener(e -> ResetLine.add(place, resets, learner, account.learner()));
        actions.add(reset);
        place.add(actions);
        return place;
    }

    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }

    private void gone() {
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
