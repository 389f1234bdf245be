package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Sheet;
import app.dateline.service.Almanac;
import app.dateline.study.EventMemory;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.parts.MemoryMark;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// The event chosen on the timeline: at the right, on a phone on a sheet at the foot.
final class ChosenPanel extends Aside {
    private final EventRounds rounds;
    private final Runnable closed;

    ChosenPanel(EventRounds rounds, Runnable closed) {
        this.rounds = rounds;
        this.closed = closed;
        addClassName("panel");
        getElement().setAttribute("aria-label", say("chosen.name"));
    }

    void show(Almanac.Leaf leaf, Optional<Event> chosen) {
        removeAll();
        getElement().getClassList().set("empty", chosen.isEmpty());
        chosen.ifPresentOrElse(
                e -> fill(leaf, e),
                () -> {
                    var hint = new Paragraph(say("chosen.none"));
                    hint.addClassName("meta");
                    add(hint);
                });
    }

    private void fill(Almanac.Leaf leaf, Event event) {
        var chronicle = leaf.edition().chronicle();
        var memory = leaf.remembered().getOrDefault(event.id(), EventMemory.none());
        var stem = new Div();
        EventWords.dateline(new Markup(), chronicle, event).text(event.title()).write(stem);
        stem.addClassNames("stem", "small");
        stem.getElement().setAttribute("role", "status");
        add(head(chronicle, event), stem, facts(leaf, event, memory));
        var open = InBank.link(say("chosen.open"), EventView.class, EventView.of(event.id()));
        open.addClassName("button");
        var actions = new Div();
        actions.addClassName("actions");
        if (memory.facts() > 0) {
            actions.add(rounds.button(say("chosen.practise"), leaf.edition().topic(), event.id()));
        }
        actions.add(open);
        add(actions);
    }

    private Div head(Chronicle chronicle, Event event) {
        var tag = new Span(capital(EventWords.kind(chronicle, event)));
        tag.addClassName("tag");
        var close = new NativeButton();
        close.addClassNames("button", "plain", "icon");
        close.getElement().setAttribute("aria-label", say("chosen.close"));
        close.add(Icon.CLOSE.draw(20, 1.6));
        close.addClickListener(e -> closed.run());
        var head = new Div(tag, close);
        head.addClassName("panelhead");
        return head;
    }

    private static DescriptionList facts(Almanac.Leaf leaf, Event event, EventMemory memory) {
        var list = new DescriptionList();
        list.addClassName("facts");
        row(
                list,
                say("chosen.memory"),
                new MemoryMark(memory.strength()),
                new Text(EventWords.memory(memory)));
        memory.due()
                .ifPresent(d ->
                        row(list, say("chosen.next"), new Text(EventWords.due(d, leaf.day()))));
        row(list, say("chosen.facts"), new Text(say("chosen.held", memory.facts(), memory.held())));
        var articles = event.claims().stream().map(c -> c.article()).distinct().count();
        var told = new Div(new Text(String.valueOf(articles)));
        leaf.edition().chronicle().sheet(event.id()).rows().stream()
                .filter(r -> r.standing() == Sheet.Standing.DIFFER)
                .forEach(r -> {
                    var tag = new Span(say("chosen.differ", EventWords.attribute(r.attribute())));
                    tag.addClassNames("tag", "tag-differ");
                    told.add(tag);
                });
        told.addClassName("told");
        row(list, say("chosen.articles"), told);
        var tagged = say("doubt.date-differs");
        EventWords.doubts(event, false).stream()
                .filter(d -> !d.equals(tagged))
                .forEach(d -> row(list, say("chosen.note"), new Text(capital(d))));
        return list;
    }

    private static void row(DescriptionList list, String term, Component... says) {
        HtmlContainer row = new Div(new DescriptionList.Term(term));
        var description = new DescriptionList.Description();
        description.add(says);
        row.add(description);
        list.getElement().appendChild(row.getElement());
    }
}
