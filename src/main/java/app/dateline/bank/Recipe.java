package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;
import java.util.function.Consumer;

/// Turns the chronicle into questions of one sort. The same chronicle gives the same questions.
public interface Recipe {

    /// Its name in the data files: "when-year".
    String id();

    /// All its questions; tells of every event it could have asked and did not, with the reason.
    List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked);

    default List<Question> questions(Chronicle chronicle) {
        return questions(chronicle, reason -> {});
    }
}
