package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.function.Consumer;

/// "As what?": the office in which somebody came, spoke or signed, among offices that nobody holds at the same time.
public final class AsWhat implements Recipe {

    @Override
    public String id() {
        return "office";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Texts.plainly(id(), chronicle, "office", unasked)
                .flatMap(a -> Texts.question(a, (other, key, words) -> likely(key, words)).stream())
                .toList();
    }

    /// Nobody takes a general for a minister.
    private static boolean likely(String key, String words) {
        return (Tier.of(words) == Tier.SOLDIER) == (Tier.of(key) == Tier.SOLDIER);
    }
}
