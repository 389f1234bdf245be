package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Turnover;
import app.dateline.question.Question;
import app.dateline.ui.parts.KeyWords;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// Which questions a change makes, changes and takes away: in a sentence, and one by one.
final class TurnoverList extends Div {
    private static final int MOST = 30;

    TurnoverList(Turnover turnover) {
        addClassName("turnover");
        var sentence =
                new Paragraph(
                        turnover.nothing()
                                ? say("turnover.nothing")
                                : say(
                                        "turnover.counts",
                                        turnover.changed().size(),
                                        turnover.come().size(),
                                        turnover.gone().size()));
        sentence.getElement().setAttribute("role", "status");
        add(sentence);
        var list = new UnorderedList();
        turnover.changed().stream().limit(MOST).forEach(c -> list.add(changed(c)));
        rows(list, say("turnover.new"), "new", turnover.come());
        rows(list, say("turnover.gone"), "gone", turnover.gone());
        add(list);
        var more =
                Math.max(0, turnover.changed().size() - MOST)
                        + Math.max(0, turnover.come().size() - MOST)
                        + Math.max(0, turnover.gone().size() - MOST);
        if (more > 0) {
            var rest = new Paragraph(say("turnover.more", more));
            rest.addClassName("meta");
            add(rest);
        }
    }

    private static ListItem changed(Turnover.Changed changed) {
        var item = row(say("turnover.changes"), "changes", changed.after());
        var was = KeyWords.of(changed.before().task());
        var is = KeyWords.of(changed.after().task());
        var key =
                new Span(
                        was.equals(is)
                                ? say("turnover.key", is)
                                : say("turnover.key-changes", was, is));
        key.addClassName("meta");
        item.add(key);
        return item;
    }

    private static void rows(
            UnorderedList list, String word, String sort, List<Question> questions) {
        questions.stream()
                .limit(MOST)
                .forEach(q -> {
                    var item = row(word, sort, q);
                    var key = new Span(say("turnover.key", KeyWords.of(q.task())));
                    key.addClassName("meta");
                    item.add(key);
                    list.add(item);
                });
    }

    private static ListItem row(String word, String sort, Question question) {
        var tag = new Span(word);
        tag.addClassNames("tag", "turn-" + sort);
        var words = new Span();
        words.addClassName("copy");
        Slots.write(words, question.prompt());
        return new ListItem(tag, words);
    }
}
