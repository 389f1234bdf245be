package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.line.Dated;
import app.dateline.chronicle.line.Years;
import app.dateline.service.Almanac;
import app.dateline.study.EventMemory;
import app.dateline.study.Strength;
import app.dateline.ui.timeline.Plot;
import app.dateline.ui.timeline.Rail;
import app.dateline.ui.timeline.Shown;
import app.dateline.ui.timeline.Strip;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Every dated event of a bank on a line of years. Only what an address changes is drawn anew, so that the reader's place
/// and focus stay.
final class TimelineBoard extends Div {
    private static final String MARK_CHOSEN =
            """
            this.querySelectorAll('a').forEach(a => new URL(a.href).searchParams.get('event') === $0
                ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current'));
            if ($1) setTimeout(() => [...this.querySelectorAll('[aria-current]')].find(a => a.offsetParent)
                ?.scrollIntoView({block: 'center'}));\
            """;

    private final Almanac.Leaf leaf;
    private final Years all;
    private final Strip strip;
    private final TimelineTools tools;
    private final ChosenPanel panel;
    private final H2 heading = new H2();
    private final Div lanes = new Div();
    private final Div list = new Div();
    private final Section drawings = new Section(heading, lanes, list);
    private @Nullable Shown shown;

    TimelineBoard(Almanac.Leaf leaf, EventRounds rounds) {
        this.leaf = leaf;
        var chronicle = leaf.edition().chronicle();
        var dated = Dated.in(chronicle);
        var remembered = leaf.remembered();
        all = Years.around(dated.stream().map(Dated::dating).toList());
        strip = new Strip(all, years -> slide(now().over(years)));
        Function<Dated, Strength> strength =
                d -> remembered.getOrDefault(d.event().id(), EventMemory.none()).strength();
        strip.draw(dated, strength);
        tools = new TimelineTools(all, this::go);
        panel = new ChosenPanel(rounds, () -> go(now().choosing(Optional.empty())));
        var title = new H1(say("timeline.heading"));
        title.addClassName("title");
        var toolbar = new Header(title, tools);
        toolbar.addClassName("toolbar");
        heading.addClassName("visually-hidden");
        lanes.addClassName("lanes");
        list.addClassName("tl-list");
        var undated = new Rail(chronicle, remembered, Shown.atFirst(all)).undated().in("undated");
        var body = new Div(new Div(drawings, undated), panel);
        body.addClassName("tl-body");
        add(
                toolbar,
                new TimelineTabs(TimelineView.class, ""),
                strip,
                body,
                new TimelineLegend(dated.stream().map(strength).toList()));
        addClassName("timeline");
    }

    private Shown now() {
        return Optional.ofNullable(shown).orElseGet(() -> Shown.atFirst(all));
    }

    String topic() {
        return leaf.edition().topic();
    }

    void show(QueryParameters address) {
        show(Shown.read(address, all));
    }

    /// A step that "back" takes back.
    private void go(Shown next) {
        UI.getCurrent().navigate(TimelineView.class, next.parameters());
    }

    /// A slider moves in many small steps: the address follows, the history does not fill.
    private void slide(Shown next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(next.address()));
        show(next);
    }

    private void show(Shown next) {
        var before = shown;
        shown = next;
        if (before == null || !before.sameDrawing(next)) {
            draw(next);
        }
        var chosen = next.chosen().flatMap(leaf.edition()::event);
        if (before == null || !before.chosen().equals(next.chosen())) {
            panel.show(leaf, chosen);
        }
        drawings.getElement()
                .executeJs(MARK_CHOSEN, chosen.map(e -> e.id().value()).orElse(""), before == null);
    }

    private void draw(Shown next) {
        var chronicle = leaf.edition().chronicle();
        var remembered = leaf.remembered();
        strip.show(next.window());
        tools.show(next);
        heading.setText(say("timeline.events-of", next.window().first(), next.window().last()));
        new Plot(chronicle, remembered, next).draw().write(lanes);
        new Rail(chronicle, remembered, next).draw().write(list);
        getElement().getClassList().set("as-list", next.list());
    }
}
