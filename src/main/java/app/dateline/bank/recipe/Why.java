package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.function.Consumer;

/// "Why?", only by what one article says: no cause is asked as a fact.
public final class Why implements Recipe {

    @Override
    public String id() {
        return "reason";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Texts.bySource(id(), chronicle, "reason", unasked)
                .flatMap(a ->
                        Texts.question(
                                a,
                                (other, key, words) ->
                                        Telltale.shared(key, words) > 0
                                                && other.kind().equals(a.event().kind()))
                                .stream())
                .toList();
    }
}
