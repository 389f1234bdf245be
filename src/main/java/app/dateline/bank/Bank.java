package app.dateline.bank;

import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import java.util.List;

/// What one topic can ask: questions and cards sorted by id, and the hash of the data they were made from.
public record Bank(String revision, List<Question> questions, List<Flashcard> cards) {
    public Bank {
        questions = List.copyOf(questions);
        cards = List.copyOf(cards);
    }
}
