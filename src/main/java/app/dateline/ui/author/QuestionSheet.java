package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import app.dateline.service.Authoring;
import app.dateline.service.BankDesk;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.Slots;
import app.dateline.ui.parts.TaskNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;

/// One question as a learner sees it, with its whole proof; for authors with what they may make of it.
final class QuestionSheet extends Article {
    /// Escape leads back to the row it was opened from.
    private static final String ESCAPE =
            """
            this.addEventListener('keydown', event => {
                if (event.key === 'Escape' && !event.target.closest('textarea, input'))
                    document.querySelector('.qrows [aria-current]')?.focus();
            });
            """;

    private final Authoring authoring;
    private final SerializableConsumer<BankDesk> changed;
    private final SerializableRunnable close;
    private final H2 stem = new H2();

    /// @param changed hears of the bank after a change
    /// @param close leads back to the list, where this has the page for itself
    QuestionSheet(
            Authoring authoring,
            SerializableConsumer<BankDesk> changed,
            SerializableRunnable close) {
        this.authoring = authoring;
        this.changed = changed;
        this.close = close;
        addClassNames("sheet", "proof");
        getElement().setAttribute("aria-labelledby", "stem");
        stem.setId("stem");
        stem.addClassName("stem");
        stem.getElement().setAttribute("tabindex", "-1");
        addAttachListener(e -> getElement().executeJs(ESCAPE));
    }

    /// What is there where no question is open.
    void empty() {
        removeAll();
        var hint = new Paragraph(say("question.none"));
        hint.addClassNames("copy", "quiet");
        add(hint);
    }

    void show(LearnerId learner, BankDesk desk, QuestionId id) {
        var made = desk.made(id).orElseThrow();
        var question = desk.shown(made);
        removeAll();
        stem.removeAll();
        Slots.write(stem, question.prompt());
        var edit = new EditForm(authoring, learner, desk, made, changed);
        add(head(desk, question), kicker(question), stem);
        if (question.task() instanceof Task.TrueFalse statement) {
            var stated = new Paragraph(say("question.stated", statement.stated().text()));
            stated.addClassName("copy");
            add(stated);
        }
        add(new Offered(question.task()), edit, new ProofList(desk.edition(), question));
        add(about(desk, question));
    }

    void takeFocus() {
        stem.getElement().executeJs(Picks.FOCUS);
    }

    private Component head(BankDesk desk, Question question) {
        var back = new NativeButton(say("question.back"));
        back.addClassNames("button", "plain", "back");
        back.addClickListener(e -> close.run());
        var id = new Span(question.id().value());
        id.addClassNames("meta", "id");
        var state = desk.state(question.id());
        var head = new Div(back, id, new StateTag(state));
        head.addClassName("proofhead");
        return head;
    }

    private static Component kicker(Question question) {
        var kicker =
                new Paragraph(
                        say(
                                "question.kicker",
                                TaskNames.of(question.task()),
                                capital(RecipeNames.of(question.recipe())),
                                LevelWords.of(question.level()),
                                question.difficulty().orElse(0)));
        kicker.addClassName("meta");
        return kicker;
    }

    /// The events it is about.
    private static Component about(BankDesk desk, Question question) {
        var list = new UnorderedList();
        list.addClassName("about");
        question.facts().stream()
                .collect(Collectors.toMap(f -> f.event(), f -> f, (one, same) -> one))
                .keySet()
                .stream()
                .sorted()
                .map(desk.edition().chronicle()::event)
                .forEach(e -> {
                    var link =
                            new Anchor(
                                    InBank.address("bank/event/" + e.id()),
                                    say("question.event", e.title()));
                    link.getElement().setAttribute("router-link", true);
                    list.add(new ListItem(Icon.ON.draw(16, 1.6), link));
                });
        return list;
    }
}
