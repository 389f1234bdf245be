package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.report.Report;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Reporting;
import app.dateline.ui.parts.BackNotes;
import app.dateline.ui.parts.Choice;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.ReportWords;
import app.dateline.ui.parts.SentForm;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// A question or card with what was reported of it on one side, and what proves it on the other.
final class ReportedCard extends Article {
    private static final String WORDS = "answer";
    private static final int LINES = 3;

    private final Reporting.Item item;
    private final Section said = new Section();

    /// What is done with an answer to the reports of these ids.
    @FunctionalInterface
    interface Answering {
        void answer(Set<String> ids, Report.Verdict verdict, String words);
    }

    ReportedCard(Reporting.Item item) {
        this.item = item;
        addClassNames("sheet", "reported-card");
        var stem = new H2();
        stem.addClassName("stem");
        item.question().ifPresent(q -> Slots.write(stem, q.prompt()));
        item.card().ifPresent(c -> Slots.inked(stem, c.front(), c.back()));
        said.add(new H3(say("reports.said", item.reports().size())), reports());
        said.addClassName("complaints");
        var proof = new Section(new H3(say("reports.proof")));
        item.question().ifPresent(q -> proof.add(question(q)));
        item.card().ifPresent(c -> proof.add(new BackNotes(item.edition(), c.facts())));
        proof.add(ways());
        add(stem);
        if (!item.asked() || item.changed()) {
            var since = new Paragraph(item.asked() ? say("reports.changed") : say("reports.gone"));
            since.addClassNames("meta", "since");
            add(since);
        }
        add(new Div(said, proof));
    }

    /// With a form to answer them.
    void answering(Answering answering) {
        var verdict = new AtomicReference<>(Report.Verdict.MENDED);
        var line =
                FormLine.several(say("reports.words"), WORDS, LINES, Report.LONGEST)
                        .help(say("reports.words-help"));
        said.add(
                new SentForm(
                                say("reports.answer", item.reports().size()),
                                sent -> {
                                    var words = sent.text(WORDS).strip();
                                    if (words.isEmpty() && verdict.get() == Report.Verdict.STANDS) {
                                        line.wrong(say("reports.no-words"));
                                    } else if (words.length() > Report.LONGEST) {
                                        line.wrong(say("report.long", Report.LONGEST));
                                    } else {
                                        answering.answer(ids(), verdict.get(), words);
                                    }
                                },
                                new Choice<>(
                                        say("reports.verdict"),
                                        List.of(Report.Verdict.values()),
                                        ReportWords::of,
                                        verdict.get(),
                                        verdict::set),
                                line)
                        .plain());
    }

    private Set<String> ids() {
        return item.reports().stream().map(Report::id).collect(Collectors.toSet());
    }

    private Component reports() {
        var list = new UnorderedList();
        list.addClassName("history");
        for (var report : item.reports()) {
            var words = new Paragraph(ReportWords.said(report));
            words.addClassName("copy");
            var when =
                    new Paragraph(
                            report.quiz().isPresent()
                                    ? say("reports.in-quiz", Clocks.moment(report.at()))
                                    : say("reports.in-practice", Clocks.moment(report.at())));
            when.addClassName("meta");
            list.add(new ListItem(when, words));
        }
        return list;
    }

    private Component question(Question question) {
        var shown = new Div();
        if (question.task() instanceof Task.TrueFalse statement) {
            var stated = new Paragraph(say("question.stated", statement.stated().text()));
            stated.addClassName("copy");
            shown.add(stated);
        }
        shown.add(new Offered(question.task()), new ProofList(item.edition(), question));
        return shown;
    }

    /// Where what is wrong is mended.
    private Component ways() {
        var list = new UnorderedList();
        list.addClassName("about");
        if (item.asked() && item.question().isPresent()) {
            list.add(
                    way(
                            QuestionFilter.ALL.choosing(Optional.of(item.id())).address(),
                            say("reports.in-bank")));
        }
        facts().stream()
                .map(Fact::event)
                .distinct()
                .sorted()
                .flatMap(e -> item.edition().event(e.value()).stream())
                .forEach(e ->
                        list.add(
                                way(
                                        InBank.address("bank/event/" + e.id()),
                                        say("question.event", e.title()))));
        return list;
    }

    private List<Fact> facts() {
        return item.question()
                .map(Question::facts)
                .or(() -> item.card().map(Flashcard::facts))
                .orElse(List.of());
    }

    private static ListItem way(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return new ListItem(Icon.ON.draw(16, 1.6), link);
    }
}
