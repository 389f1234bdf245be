package app.dateline.ui.answer;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Answer;
import app.dateline.question.Option;
import app.dateline.question.Task;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Blank datelines and a bench of what fills them, one of which is left over.
final class MatchField extends AnswerField {
    private final Task.Match task;
    private final Matching matching;
    private final List<NativeButton> rows = new ArrayList<>();
    private final List<NativeButton> tokens = new ArrayList<>();
    private final Paragraph said = new Paragraph();

    MatchField(Task.Match task) {
        this.task = task;
        matching = new Matching(task.rows().size());
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        var hint = new Paragraph(say("match.hint", MatchWords.wanted(task, 1)));
        hint.addClassNames("meta", "hint");
        add(list(), bench(), hint, said);
        dress();
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("match", "walk");
        for (var i = 0; i < task.rows().size(); i++) {
            var row = new NativeButton();
            row.addClassName("row");
            var at = i;
            row.addClickListener(e -> choose(() -> matching.chooseRow(at)));
            rows.add(row);
            list.add(new ListItem(row));
        }
        return list;
    }

    private Div bench() {
        var bench = new Div();
        bench.addClassNames("bench", "choices", "walk");
        bench.getElement().setAttribute("role", "group");
        bench.getElement()
                .setAttribute("aria-label", capital(MatchWords.wanted(task, task.values().size())));
        for (var i = 0; i < task.values().size(); i++) {
            var token = new NativeButton(task.values().get(i).text());
            token.addClassName("token");
            var at = i;
            token.addClickListener(e -> choose(() -> matching.chooseValue(at)));
            tokens.add(token);
            bench.add(token);
        }
        return bench;
    }

    private void choose(Runnable choice) {
        choice.run();
        dress();
        said.setText(say("match.given", matching.filled(), rows.size()));
        change();
    }

    private void dress() {
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var given = matching.given(i).map(task.values()::get).map(Option::text);
            row.removeAll();
            Slots.write(
                    row,
                    task.rows().get(i).prompt(),
                    wanted ->
                            given.<Component>map(g -> Slots.slot(wanted, "pencilled", g))
                                    .orElseGet(() -> Slots.empty(wanted)));
            state(row, matching.active(i) ? "active" : given.isPresent() ? "done" : "");
            row.getElement().setAttribute("aria-pressed", String.valueOf(matching.active(i)));
        }
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i).getElement();
            var used = matching.used(i);
            token.setAttribute("data-state", used ? "used" : matching.held(i) ? "held" : "");
            token.setAttribute("aria-pressed", String.valueOf(used || matching.held(i)));
        }
        getElement().setAttribute("data-matching", matching.state());
    }

    private static void state(NativeButton row, String state) {
        row.getParent().ifPresent(item -> item.getElement().setAttribute("data-state", state));
    }

    @Override
    public void put(Answer answer) {
        if (!(answer instanceof Answer.Matched(var values))) {
            throw unfit(answer);
        }
        matching.put(values);
        dress();
        change();
    }

    @Override
    public Optional<Answer> answer() {
        return matching.whole().map(Answer.Matched::new);
    }

    @Override
    public Optional<String> progress() {
        return Optional.of(say("match.given", matching.filled(), rows.size()));
    }

    @Override
    public String wanted() {
        return say("wanted.match", MatchWords.wanted(task, 1));
    }
}
