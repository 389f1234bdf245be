package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Edition;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Proof;
import app.dateline.question.Question;
import app.dateline.question.Refutation;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Why what is right is right and what is wrong is wrong: each with the claims that prove it, by article and lines.
public final class ProofList extends Div {
    private static final int SIGN = 18;

    private final Edition edition;
    private final Wording wording;

    public ProofList(Edition edition, Question question) {
        this.edition = edition;
        this.wording = new Wording(edition.chronicle());
        addClassName("prooflist");
        var proof = Proof.of(question.task());
        add(
                section(
                        say("proof.right"),
                        "rights",
                        proof.right().stream().map(this::right).toList()));
        if (!proof.wrong().isEmpty()) {
            add(
                    section(
                            say("proof.wrong"),
                            "wrongs",
                            proof.wrong().stream().map(this::wrong).toList()));
        }
    }

    private static Section section(String heading, String sort, List<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName(sort);
        items.forEach(list::add);
        return new Section(new H3(heading), list);
    }

    private ListItem right(Proof.Right right) {
        return item(Icon.TICK, right.text(), say("proof.by", right.supportedBy().size()))
                .with(claims(right.supportedBy()));
    }

    private ListItem wrong(Proof.Wrong wrong) {
        var item = item(Icon.CROSS, wrong.text(), wrong.rule().map(ProofList::rule).orElse(""));
        wrong.trueOf().ifPresent(f -> item.with(trueOf(f)));
        return item.with(claims(wrong.refutedBy()));
    }

    private Component trueOf(Fact fact) {
        var event = edition.chronicle().event(fact.event());
        var line =
                new Paragraph(
                        say(
                                "proof.true-of",
                                event.title(),
                                EventWords.fact(edition.chronicle(), fact)));
        line.addClassName("meta");
        return line;
    }

    private Component claims(List<ClaimId> ids) {
        var list = new UnorderedList();
        list.addClassName("by");
        for (var id : ids) {
            var claim = edition.chronicle().claim(id);
            var where =
                    new Span(
                            say(
                                    "proof.where",
                                    capital(edition.chronicle().article(claim.article()).label()),
                                    LineWords.of(List.of(claim))));
            where.addClassName("where");
            var says =
                    new Span(
                            say(
                                    "proof.says",
                                    EventWords.attribute(claim.attribute()),
                                    wording.words(claim.value()),
                                    EventWords.modality(claim.modality())
                                            .map(m -> ", " + m)
                                            .orElse("")));
            list.add(new ListItem(where, says));
        }
        return list;
    }

    private static Entry item(Icon sign, String text, String more) {
        return new Entry(sign, text, more);
    }

    private static String rule(Refutation rule) {
        return switch (rule) {
            case ONE_VALUE -> say("refuted.one-value");
            case EXCLUDED -> say("refuted.excluded");
            case OWN_TIME -> say("refuted.own-time");
            case AGREED -> say("refuted.agreed");
            case COMPARED -> say("refuted.compared");
            case SILENT -> say("refuted.silent");
        };
    }

    /// A thing that is right or wrong, with what proves it below.
    private static final class Entry extends ListItem {
        private final Div body = new Div();

        Entry(Icon sign, String text, String more) {
            var name = new Span(text);
            name.addClassName("what");
            var why = new Span(" " + more);
            why.addClassName("meta");
            body.add(new Paragraph(name, why));
            add(sign.draw(SIGN, 2.2), body);
        }

        ListItem with(Component part) {
            body.add(part);
            return this;
        }
    }
}
