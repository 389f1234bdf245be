package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Sitting;
import app.dateline.study.Step;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.KeyWords;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.Mend;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/// The questions not answered in full, each with its right answer written in.
final class Misses extends UnorderedList {

    Misses(Sitting sitting) {
        var attempt = sitting.attempt();
        for (var i = 0; i < attempt.size(); i++) {
            var question = sitting.question(i);
            var see = AnswerView.link(attempt, i);
            attempt.answer(i)
                    .filter(a -> !a.marking().mark().full())
                    .ifPresent(a -> add(miss(sitting, question, a, see)));
        }
    }

    private static ListItem miss(
            Sitting sitting, Question question, Step.Answered answer, RouterLink see) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        var item = new ListItem(copy);
        var whole = Told.whole(sitting.edition().chronicle(), question.task(), answer.answer());
        if (whole.isPresent()) {
            Slots.write(
                    copy,
                    question.prompt(),
                    w -> Mend.of(Optional.empty(), KeyWords.of(question.task())));
            item.add(whole.get());
        } else {
            var mend = mend(question, answer);
            Slots.write(copy, question.prompt(), wanted -> mend);
            if (mend.getParent().isEmpty()) {
                copy.add(new Text(" "), mend);
            }
        }
        sitting.comesBack(question)
                .ifPresent(day ->
                        item.add(
                                meta(
                                        say(
                                                "summary.back-on",
                                                Clocks.weekday(day),
                                                LevelWords.of(question.level())))));
        item.add(see);
        return item;
    }

    private static Mend mend(Question question, Step.Answered answer) {
        return question.task() instanceof Task.TrueFalse statement && !statement.key()
                ? Mend.statement(statement.stated().text(), statement.right().text())
                : question.task() instanceof Task.TrueFalse statement
                        ? Mend.of(Optional.empty(), statement.right().text())
                        : Mend.of(Told.given(answer), KeyWords.of(question.task()));
    }

    private static Paragraph meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        return meta;
    }
}
