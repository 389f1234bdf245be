package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Prompt;
import app.dateline.service.Sitting;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Mend;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/// The questions not answered in full, each with its right answer written in.
final class Misses extends UnorderedList {

    Misses(Sitting sitting) {
        for (var i = 0; i < sitting.attempt().size(); i++) {
            var answer = sitting.attempt().answer(i);
            if (answer.isPresent() && !answer.get().marking().mark().full()) {
                var question = sitting.question(i);
                var mend = Mend.of(Told.given(answer.get()), Told.Keys.words(question.task()));
                var copy = new Paragraph();
                copy.addClassName("copy");
                for (var part : Prompt.parts(question.prompt().text())) {
                    switch (part) {
                        case Prompt.Words words -> copy.add(new Text(words.text()));
                        case Prompt.Blank blank -> copy.add(mend);
                    }
                }
                if (mend.getParent().isEmpty()) {
                    copy.add(new Text(" "), mend);
                }
                var meta =
                        new Paragraph(
                                sitting.comesBack(question)
                                        .map(day -> say("summary.back-on", Clocks.weekday(day)))
                                        .orElse(""));
                meta.addClassName("meta");
                add(new ListItem(copy, meta));
            }
        }
    }
}
