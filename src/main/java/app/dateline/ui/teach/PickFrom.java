package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.HandPicked;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.service.BankDesk;
import app.dateline.ui.author.QuestionLine;
import app.dateline.ui.author.StateTag;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions that were found, some at a time, each to be added, with what would be to be minded about it.
final class PickFrom extends Div {
    private static final int PAGE = 20;

    private final BankDesk desk;
    private final List<Question> found;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button();
    private final SerializableConsumer<QuestionId> added;
    private final Map<QuestionId, Div> ways = new HashMap<>();
    private List<QuestionId> chosen;
    private HandPicked picked;

    /// @param added hears of a question that is to be one more
    PickFrom(
            BankDesk desk,
            List<Question> found,
            Content content,
            SerializableConsumer<QuestionId> added) {
        this.desk = desk;
        this.found = found;
        this.added = added;
        this.chosen = content.fixed();
        this.picked = picked(content);
        rows.addClassName("pick-rows");
        more.addClickListener(e -> grow());
        var none = new Paragraph(say("bank.none"));
        none.addClassNames("copy", "quiet");
        none.setVisible(found.isEmpty());
        add(rows, none, more);
        grow();
    }

    private HandPicked picked(Content content) {
        return new HandPicked(chosen, content.selection().disputes(), desk.edition());
    }

    private void grow() {
        var shown = rows.getComponentCount();
        found.stream().skip(shown).limit(PAGE).forEach(q -> rows.add(row(q)));
        var left = found.size() - rows.getComponentCount();
        more.setVisible(left > 0);
        more.setText(say("bank.more", Math.min(left, PAGE), left));
    }

    private ListItem row(Question question) {
        var kind = new Div(QuestionLine.kind(question), QuestionLine.level(question));
        kind.addClassName("kind");
        var way = new Div();
        ways.put(question.id(), way);
        dress(question, way);
        return new ListItem(new Div(QuestionLine.words(question), kind), way);
    }

    /// Shows the same for a list that has changed.
    void show(Content now) {
        chosen = now.fixed();
        picked = picked(now);
        found.forEach(q -> Optional.ofNullable(ways.get(q.id())).ifPresent(way -> dress(q, way)));
    }

    private void dress(Question question, Div way) {
        way.removeAll();
        way.addClassName("pick-way");
        if (chosen.contains(question.id())) {
            var there = new Span(say("pick.there", chosen.indexOf(question.id()) + 1));
            there.addClassName("meta");
            way.add(there);
        } else if (desk.edition().question(question.id()).isEmpty()) {
            way.add(new StateTag(desk.state(question.id())));
        } else {
            way.add(add(question));
            var words = new QualmWords(desk.edition(), chosen);
            picked.qualms(question).stream()
                    .map(words::of)
                    .limit(1)
                    .map(PickedList::note)
                    .forEach(way::add);
        }
    }

    private Component add(Question question) {
        var add = new Button(say("pick.add"), Icon.PLUS.draw(16, 1.8));
        add.setAriaLabel(say("pick.add-this", question.prompt().text()));
        add.setDisableOnClick(true);
        add.setEnabled(chosen.size() < Content.MOST);
        add.addClickListener(e -> added.accept(question.id()));
        return add;
    }
}
