package app.dateline.bank.edit;

import app.dateline.question.Prompt;
import app.dateline.question.QuestionId;
import java.time.LocalDate;

/// What an editor made of one question, why, and on which day. Who it was is kept with the revision, never in the files.
public record Edit(QuestionId question, Change change, String why, LocalDate on) {

    public sealed interface Change {}

    /// It is asked no more.
    public record Retired() implements Change {}

    /// It is asked in other words, in place of those that were made.
    public record Reworded(Prompt prompt, Prompt instead) implements Change {
        public Reworded {
            if (prompt.equals(instead)) {
                throw new IllegalArgumentException(
                        "Other words differ from \"%s\"".formatted(instead.text()));
            }
        }
    }
}
