package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Memory;
import app.dateline.study.Remembered;
import app.dateline.study.Step;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A round as it stands: the log so far, the edition it was drawn from, the learner's day, what was remembered when the
/// round began and what is remembered now.
public record Sitting(
        Attempt attempt, Edition edition, LocalDate today, Remembered before, Remembered memories) {
    /// The question at an index of the round.
    public Question question(int index) {
        return attempt.question(edition, index)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Revision %s has no question %s"
                                        .formatted(
                                                edition.revision(),
                                                attempt.start().questions().get(index))));
    }

    /// The kept answer to the present question: where there is one, feedback is shown.
    public Optional<Step.Answered> answer() {
        return attempt.finished() ? Optional.empty() : attempt.answer(attempt.index());
    }

    /// Whether a question's right answer may well have been a guess: one of its facts comes back soon, to make sure.
    public boolean guessed(Question question) {
        return question.facts().stream()
                .map(f -> memories.get(f.key()))
                .filter(Objects::nonNull)
                .anyMatch(m -> m.outcome() == Memory.Outcome.GUESSED);
    }

    /// The day on which the facts of a question come back: the first of their days due.
    public Optional<LocalDate> comesBack(Question question) {
        return question.facts().stream()
                .map(f -> memories.get(f.key()))
                .filter(Objects::nonNull)
                .map(Memory::due)
                .min(LocalDate::compareTo);
    }
}
