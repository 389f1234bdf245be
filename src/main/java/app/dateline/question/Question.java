package app.dateline.question;

import app.dateline.chronicle.ArticleId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One question with its proof. `source` names the article where the question is "what does this article state";
/// `facts` are what it exercises; `difficulty` runs from 0 to 1 and is absent until estimated.
public record Question(
        QuestionId id,
        String recipe,
        Prompt prompt,
        Task task,
        List<Fact> facts,
        Optional<ArticleId> source,
        OptionalDouble difficulty) {
    public Question {
        facts = List.copyOf(facts);
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Question %s exercises no fact".formatted(id));
        }
    }
}
