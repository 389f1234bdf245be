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
        if (difficulty.isPresent()
                && !(difficulty.getAsDouble() >= 0 && difficulty.getAsDouble() <= 1)) {
            throw new IllegalArgumentException(
                    "A difficulty lies between 0 and 1; found " + difficulty.getAsDouble());
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("Question %s exercises no fact".formatted(id));
        }
    }

    /// The same question, asked by another task.
    public Question with(Task other) {
        return new Question(id, recipe, prompt, other, facts, source, difficulty);
    }

    /// The same question in other words.
    public Question with(Prompt other) {
        return new Question(id, recipe, other, task, facts, source, difficulty);
    }

    /// How hard it is likely to be; where nothing is estimated, neither easy nor hard.
    public Level level() {
        return difficulty.stream().mapToObj(Level::of).findFirst().orElse(Level.FAIR);
    }

    /// The same question with its difficulty estimated.
    public Question rated(double estimate) {
        return new Question(id, recipe, prompt, task, facts, source, OptionalDouble.of(estimate));
    }
}
