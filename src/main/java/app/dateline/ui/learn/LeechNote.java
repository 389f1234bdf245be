package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.question.Fact;
import app.dateline.study.Leech;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Press;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/// Said once when a card has been forgotten again and again: what may help. It is put aside only if the learner wants that.
final class LeechNote extends Aside {

    LeechNote(Edition edition, Leech leech, Supplier<String> showing, Runnable suspend) {
        addClassNames("leech", "stack");
        getElement().setAttribute("aria-label", say("leech.name"));
        var said = new Paragraph(say("leech.said", number(leech.lapses())));
        said.addClassName("label");
        var put = new NativeButton(say("leech.suspend"));
        put.addClassNames("button", "small", "suspend-leech");
        Press.listen(put, showing, suspend);
        Press.stamp(put, showing.get());
        var all = InBank.link(say("leech.all"), CardsView.class);
        all.addClassName("link");
        var actions = new Div(put, all);
        actions.addClassName("actions");
        add(said, words(leech), diagnosis(edition, leech), actions);
    }

    private static Paragraph words(Leech leech) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        Slots.inked(copy, leech.card().front(), leech.card().back());
        return copy;
    }

    /// What it is taken for, where that is known, and where to read once more.
    static Paragraph diagnosis(Edition edition, Leech leech) {
        var chronicle = edition.chronicle();
        var event = leech.card().facts().getFirst().event();
        var copy =
                Pictures.meta(
                        leech.confused()
                                .map(fact ->
                                        say(
                                                "leech.confused",
                                                chronicle.event(Fact.of(fact).event()).title()))
                                .orElseGet(() -> say("leech.no-cause")));
        copy.add(" ");
        copy.add(InBank.link(say("leech.read"), EventView.class, EventView.of(event)));
        return copy;
    }
}
