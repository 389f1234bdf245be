package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.question.Question;
import java.util.List;

/// Turns the chronicle into questions of one sort. The same chronicle gives the same questions.
public interface Recipe {

    /// Its name in the data files: "when-year".
    String id();

    List<Question> questions(Chronicle chronicle);
}
