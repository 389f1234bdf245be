package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Vocabulary;
import app.dateline.service.Almanac;
import app.dateline.study.EventMemory;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.parts.MemoryMark;
import app.dateline.ui.timeline.ClaimTable;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;

/// One event: what each article says of it, what hangs on it, what is asked about it and how much of that is remembered.
@Route(value = "event/:event", layout = MainLayout.class)
public class EventView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final String EVENT = "event";

    private final Almanac almanac;
    private final Guest guest;
    private final EventRounds rounds;
    private String title = "";

    EventView(Almanac almanac, Guest guest, EventRounds rounds) {
        this.almanac = almanac;
        this.guest = guest;
        this.rounds = rounds;
        addClassName("eventpage");
    }

    static RouteParameters of(EventId event) {
        return new RouteParameters(EVENT, event.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters().get(EVENT).orElse("");
        var leaf = almanac.leaf(guest.here(), InBank.topic(), Clocks.zone());
        var event = leaf.edition().event(asked).orElseThrow(NotFoundException::new);
        if (!event.id().value().equals(asked)) {
            entering.forwardTo(
                    EventView.class, of(event.id()), InBank.asking(QueryParameters.empty()));
            return;
        }
        removeAll();
        title = event.title();
        var facts = EventMemory.asked(leaf.edition().bank()).getOrDefault(event.id(), Set.of());
        var claims =
                new ClaimTable(
                        leaf.edition().chronicle(), event, facts, leaf.memories(), leaf.day());
        var table = claims.table().in("tablewrap");
        table.getElement().setAttribute("tabindex", "0");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", say("event.claims"));
        add(
                new Crumb(kinds(leaf, event)),
                head(leaf, event),
                memory(leaf, event),
                heading(say("event.claims"), "claimsh"),
                table,
                claims.blocks().in("blocks"));
        add(after(leaf, event));
    }

    private static String kinds(Almanac.Leaf leaf, Event event) {
        var topics = leaf.edition().chronicle().vocabulary().topics();
        var words = new ArrayList<String>();
        words.add(capital(EventWords.kind(leaf.edition().chronicle(), event)));
        event.topics().stream()
                .flatMap(t -> Stream.ofNullable(topics.get(t)))
                .map(Vocabulary.Topic::name)
                .forEach(words::add);
        words.addAll(EventWords.doubts(event, false));
        return String.join(", ", words);
    }

    private Header head(Almanac.Leaf leaf, Event event) {
        var heading = new H1();
        var html = EventWords.dateline(new Markup(), leaf.edition().chronicle(), event);
        heading.getElement().setProperty("innerHTML", html.text(event.title()).toString());
        heading.addClassName("title");
        var head = new Header(heading);
        if (!EventQuestions.of(leaf, event).isEmpty()) {
            var button = rounds.button(say("event.practise"), leaf.edition().topic(), event.id());
            var actions = new Div(button);
            actions.addClassName("actions");
            head.add(actions);
        }
        head.addClassName("eventhead");
        return head;
    }

    private static Paragraph memory(Almanac.Leaf leaf, Event event) {
        var memory = leaf.remembered().getOrDefault(event.id(), EventMemory.none());
        var words =
                memory.facts() == 0
                        ? say("event.not-asked")
                        : say(
                                "event.held",
                                MemoryMark.word(memory.strength()),
                                memory.held(),
                                memory.facts());
        var due = memory.due().map(d -> ", " + small(EventWords.due(d, leaf.day()))).orElse("");
        var line = new Paragraph(new MemoryMark(memory.strength()), new Span(words + due));
        line.addClassNames("meta", "evmeta");
        return line;
    }

    private Div after(Almanac.Leaf leaf, Event event) {
        var chronicle = leaf.edition().chronicle();
        var after = new Div();
        after.addClassName("after");
        var told = new Div();
        var links = new EventLinks(chronicle, event);
        if (!links.none()) {
            told.add(new Section(heading(say("event.links"), ""), links.draw().in("linked")));
        }
        if (!EventNotes.shown(event).isEmpty()) {
            told.add(new EventNotes(chronicle, event));
        }
        var met = new EventFacts(leaf, event);
        if (met.any()) {
            told.add(met);
        }
        if (told.getComponentCount() > 0) {
            after.add(told);
        }
        var asked = EventQuestions.of(leaf, event);
        if (!asked.isEmpty()) {
            after.add(
                    new EventQuestions(
                            asked,
                            event.id(),
                            rounds.button(
                                    say("event.practise-these"),
                                    leaf.edition().topic(),
                                    event.id())));
        }
        return after;
    }

    static H2 heading(String words, String more) {
        var heading = new H2(words);
        heading.addClassName("section");
        if (!more.isEmpty()) {
            heading.addClassName(more);
        }
        return heading;
    }

    @Override
    public String getPageTitle() {
        return say("event.title", title);
    }
}
