package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Wording;
import app.dateline.service.BankDesk;
import app.dateline.service.ChangeOutcome;
import app.dateline.service.EventAuthoring;
import app.dateline.study.LearnerId;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/// What is open of an event: a claim, a new one, or a note, with what may be done with it.
final class EventPanel extends Article {
    private final EventAuthoring authoring;
    private final SerializableConsumer<Opened> open;
    private final SerializableRunnable saved;
    private final H2 heading = new H2();
    private final Paragraph notice = new Paragraph();

    /// @param open hears of what is to be opened instead
    /// @param saved hears that something was saved
    EventPanel(
            EventAuthoring authoring,
            SerializableConsumer<Opened> open,
            SerializableRunnable saved) {
        this.authoring = authoring;
        this.open = open;
        this.saved = saved;
        addClassNames("sheet", "proof", "claim-panel");
        heading.addClassName("section");
        heading.setId("claim-heading");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "claim-heading");
        notice.addClassName("bad-news");
        notice.getElement().setAttribute("role", "alert");
    }

    void empty(boolean writes) {
        removeAll();
        heading.setText(say("panel.none"));
        var hint = new Paragraph(writes ? say("panel.hint") : say("bank.may-not"));
        hint.addClassNames("meta");
        add(heading, hint);
    }

    void takeFocus() {
        heading.getElement().executeJs(Picks.FOCUS);
    }

    void show(LearnerId learner, BankDesk bank, Event event, Opened opened) {
        removeAll();
        notice.setVisible(false);
        var chronicle = bank.edition().chronicle();
        var desk =
                new ChangeDesk(
                        authoring,
                        learner,
                        bank.edition().topic(),
                        bank.edition().revision(),
                        revision -> saved.run(),
                        other -> overtaken(chronicle, opened, other));
        add(heading, notice);
        switch (opened) {
            case Opened.OfClaim(var id) -> claim(bank, event, id, desk);
            case Opened.Fresh(var attribute, var article) -> {
                heading.setText(say("panel.new", name(chronicle, article), words(attribute)));
                if (bank.writes() && known(chronicle, attribute, article)) {
                    add(form(chronicle, event, ClaimEntry.blank(attribute, article), desk));
                }
            }
            case Opened.OnClaim(var id) -> {
                var claim = chronicle.claim(id);
                heading.setText(
                        say(
                                "panel.mark",
                                name(chronicle, claim.article()),
                                words(claim.attribute())));
                note(bank, event, claim.attribute(), Optional.of(id), desk);
            }
            case Opened.OnAttribute(var attribute) -> {
                heading.setText(say("panel.remark", words(attribute)));
                note(bank, event, attribute, Optional.empty(), desk);
            }
            case Opened.OfNote of -> {
                var note = Opened.note(of, event);
                heading.setText(say("panel.note", words(note.attribute())));
                add(new Paragraph(note.says()));
                if (bank.writes()) {
                    ask(say("panel.drop-note"), desk, new EventChange.DropNote(event.id(), note));
                }
            }
        }
    }

    private void claim(BankDesk bank, Event event, ClaimId id, ChangeDesk desk) {
        var chronicle = bank.edition().chronicle();
        var claim = chronicle.claim(id);
        heading.setText(
                say("panel.claim", name(chronicle, claim.article()), words(claim.attribute())));
        if (!bank.writes()) {
            var says = new Paragraph(new Wording(chronicle).words(claim.value()));
            says.addClassName("copy");
            add(says);
            return;
        }
        add(form(chronicle, event, ClaimEntry.of(claim), desk));
        var actions = new Div();
        actions.addClassName("actions");
        if (!event.erratum(claim)) {
            actions.add(button(say("panel.erratum"), () -> open.accept(new Opened.OnClaim(id))));
        }
        actions.add(
                button(
                        say("panel.another"),
                        () -> open.accept(new Opened.Fresh(claim.attribute(), claim.article()))),
                button(
                        say("panel.drop"),
                        () -> desk.propose(new EventChange.DropClaim(event.id(), id))));
        add(actions);
    }

    private static Component form(
            Chronicle chronicle, Event event, ClaimEntry entry, ChangeDesk desk) {
        return new ClaimForm(chronicle, event, entry, desk);
    }

    private void note(
            BankDesk bank,
            Event event,
            String attribute,
            Optional<ClaimId> claim,
            ChangeDesk desk) {
        if (bank.writes()) {
            add(new NoteForm(bank.edition().chronicle(), event, attribute, claim, desk));
        }
    }

    private void ask(String words, ChangeDesk desk, EventChange change) {
        var actions = new Div(button(words, () -> desk.propose(change)));
        actions.addClassName("actions");
        add(actions, desk);
    }

    private static NativeButton button(String words, SerializableRunnable press) {
        var button = new NativeButton(words);
        button.addClassName("button");
        button.addClickListener(e -> press.run());
        return button;
    }

    /// Both versions stand: theirs in words above, one's own in the form.
    private void overtaken(Chronicle chronicle, Opened opened, ChangeOutcome.Overtaken other) {
        var theirs =
                opened instanceof Opened.OfClaim(var id)
                        ? other.theirs().claims().stream()
                                .filter(c -> c.id().equals(id))
                                .map(c -> new Wording(chronicle).words(c.value()))
                                .findFirst()
                                .orElseGet(() -> say("panel.claim-gone"))
                        : say("panel.otherwise");
        notice.setText(say("panel.overtaken", theirs));
        notice.setVisible(true);
    }

    private static boolean known(Chronicle chronicle, String attribute, ArticleId article) {
        return chronicle.vocabulary().attributes().containsKey(attribute)
                && chronicle.articles().stream().anyMatch(a -> a.id().equals(article));
    }

    private static String name(Chronicle chronicle, ArticleId article) {
        return chronicle.name(article.value()).map(n -> capital(n)).orElse(article.value());
    }

    private static String words(String attribute) {
        return EventWords.attribute(attribute);
    }
}
