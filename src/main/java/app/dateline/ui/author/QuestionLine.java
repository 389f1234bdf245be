package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.question.Question;
import app.dateline.ui.parts.KeyWords;
import app.dateline.ui.parts.LevelWords;
import app.dateline.ui.parts.RecipeNames;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.Span;

/// A question in a list of questions: what it asks with its answer, its kind, and how hard it is.
public final class QuestionLine {
    private QuestionLine() {}

    public static Span words(Question question) {
        var words = new Span();
        words.addClassName("copy");
        Slots.write(words, question.prompt());
        var key = new Span(say("bank.key", KeyWords.of(question.task())));
        key.addClassNames("meta", "keyline");
        words.add(key);
        return words;
    }

    public static Span kind(Question question) {
        return meta(capital(RecipeNames.of(question.recipe())));
    }

    public static Span level(Question question) {
        return meta(LevelWords.of(question.level()));
    }

    private static Span meta(String words) {
        var meta = new Span(words);
        meta.addClassName("meta");
        return meta;
    }
}
