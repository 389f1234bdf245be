package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Question;
import app.dateline.service.BankDesk;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions asked for, some at a time: more come when the reader nears the end of those there are. Arrows walk the rows.
final class QuestionRows extends Div {
    private static final int PAGE = 40;

    /// The button does the same when it is pressed.
    private static final String NEAR =
            """
            const more = this;
            new IntersectionObserver((seen, eye) => {
                if (!more.isConnected) eye.disconnect();
                else if (seen.some(s => s.isIntersecting) && !more.disabled) more.click();
            }, {rootMargin: '400px'}).observe(more);
            """;

    private static final String WALK =
            """
            this.addEventListener('keydown', event => {
                const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
                if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
                const rows = [...this.querySelectorAll('a')];
                const next = rows[rows.indexOf(document.activeElement) + step];
                if (next) { event.preventDefault(); next.focus(); }
            });
            """;

    private final UnorderedList rows = new UnorderedList();
    private final Paragraph none = new Paragraph(say("bank.none"));
    private final NativeButton more = new NativeButton();
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private List<Question> questions = List.of();
    private Optional<String> chosen = Optional.empty();
    private QuestionFilter filter = QuestionFilter.ALL;
    private Optional<BankDesk> desk = Optional.empty();

    /// @param picked hears of the id of a question that is to be opened
    QuestionRows(SerializableConsumer<String> picked) {
        addClassName("qrows");
        none.addClassNames("copy", "quiet", "none-fit");
        more.addClassNames("button", "more");
        more.addClickListener(e -> grow());
        more.addAttachListener(e -> more.getElement().executeJs(NEAR));
        Picks.in(rows, picked);
        rows.addAttachListener(e -> rows.getElement().executeJs(WALK));
        add(rows, none, more);
    }

    /// @param keep whether as many are shown as there were
    void show(BankDesk bank, QuestionFilter asked, List<Question> fitting, boolean keep) {
        desk = Optional.of(bank);
        filter = asked;
        questions = fitting;
        var before = links.size();
        rows.removeAll();
        links.clear();
        none.setVisible(fitting.isEmpty());
        do {
            grow();
        } while (links.size() < Math.min(keep ? before : 0, fitting.size()));
    }

    /// Marks the one that is open; it is shown whatever stands before it.
    void choose(Optional<String> question) {
        chosen.map(links::get).ifPresent(a -> a.getElement().removeAttribute("aria-current"));
        chosen = question;
        question.map(links::get)
                .ifPresent(a -> a.getElement().setAttribute("aria-current", "true"));
    }

    private void grow() {
        var shown = links.size();
        questions.stream().skip(shown).limit(PAGE).forEach(q -> rows.add(new ListItem(row(q))));
        var left = questions.size() - links.size();
        more.setVisible(left > 0);
        more.setText(say("bank.more", Math.min(left, PAGE), left));
        choose(chosen);
    }

    private Anchor row(Question question) {
        var id = question.id().value();
        var state = new StateTag(desk.orElseThrow().state(question.id()));
        var link =
                new Anchor(
                        filter.choosing(Optional.of(id)).address(),
                        QuestionLine.words(question),
                        QuestionLine.kind(question),
                        QuestionLine.level(question),
                        state);
        link.getElement().setAttribute("data-pick", id);
        links.put(id, link);
        return link;
    }
}
