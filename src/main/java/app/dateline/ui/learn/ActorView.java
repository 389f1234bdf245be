package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.ActorId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Role;
import app.dateline.chronicle.Wording;
import app.dateline.chronicle.line.Dating;
import app.dateline.service.Almanac;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A person, place or other actor: who it is, how it is spelled, and every event it has a part in.
@Route(value = "actor/:actor", layout = MainLayout.class)
public class ActorView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Almanac almanac;
    private final Guest guest;
    private final Div about = new Div();
    private String title = "";

    ActorView(Almanac almanac, Guest guest) {
        this.almanac = almanac;
        this.guest = guest;
        addClassNames("actorpage", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var leaf = almanac.leaf(guest.here(), InBank.topic(), Clocks.zone());
        var actor =
                leaf.edition()
                        .actor(event.getRouteParameters().get("actor").orElse(""))
                        .orElseThrow(NotFoundException::new);
        removeAll();
        title = actor.name();
        var heading = new H1(actor.name());
        heading.addClassName("title");
        about.removeAll();
        add(new Crumb(kind(actor.kind())), heading, about);
        var wording = new Wording(leaf.edition().chronicle());
        actor.offices().forEach(o -> meta(office(o, wording)));
        actor.within().map(w -> say("actor.within", wording.name(w))).ifPresent(this::meta);
        if (!actor.spellings().isEmpty()) {
            meta(say("actor.spellings", Wording.list(actor.spellings())));
        }
        var roles = Role.of(leaf.edition().chronicle(), actor.id());
        add(
                EventView.heading(say("actor.events", roles.size()), "claimsh"),
                draw(leaf.edition().chronicle(), actor.id(), roles).in("linked"));
    }

    private void meta(String words) {
        var line = new Paragraph(words);
        line.addClassName("meta");
        about.add(line);
    }

    private static String office(Actor.Office office, Wording wording) {
        var held = say("actor.office", office.office(), wording.name(office.of()));
        var from = office.from().map(d -> say("actor.from", Wording.date(d)));
        var until = office.until().map(d -> say("actor.until", Wording.date(d)));
        return held + from.map(f -> ", " + f).orElse("") + until.map(u -> ", " + u).orElse("");
    }

    private static Markup draw(Chronicle chronicle, ActorId actor, List<Role> roles) {
        var wording = new Wording(chronicle);
        var html = new Markup().open("ul", "class", "rows plainrows");
        roles.stream()
                .sorted(
                        Comparator.comparing((Role r) -> day(chronicle, r))
                                .thenComparing(Role::event))
                .forEach(role -> {
                    var event = chronicle.event(role.event());
                    html.open("li")
                            .words(
                                    "span",
                                    "reln",
                                    role.parts().stream()
                                            .map(p -> part(p, actor, wording))
                                            .distinct()
                                            .collect(Collectors.joining(", ")))
                            .open("p", "class", "copy")
                            .open("a", "href", InBank.address("event/" + event.id()));
                    EventWords.dateline(html, chronicle, event).text(event.title());
                    html.close().close().close();
                });
        return html.close();
    }

    private static LocalDate day(Chronicle chronicle, Role role) {
        return Dating.of(chronicle.event(role.event()))
                .flatMap(d -> d.from().or(d::to))
                .orElse(LocalDate.MAX);
    }

    private static String part(Role.Part part, ActorId actor, Wording wording) {
        var words =
                part.attribute().map(EventWords::attribute).orElseGet(() -> say("actor.quoted"));
        return part.named().equals(actor)
                ? words
                : say("actor.part-in", words, wording.name(part.named().value()));
    }

    private static String kind(Actor.Kind kind) {
        return switch (kind) {
            case PERSON -> say("actor.person");
            case STATE -> say("actor.state");
            case ORGANISATION -> say("actor.organisation");
            case WEAPON -> say("actor.weapon");
            case PROJECT -> say("actor.project");
            case PLACE -> say("actor.place");
        };
    }

    @Override
    public String getPageTitle() {
        return say("event.title", title);
    }
}
