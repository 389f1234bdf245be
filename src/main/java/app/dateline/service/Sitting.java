package app.dateline.service;

import app.dateline.bank.Changes;
import app.dateline.bank.Correction;
import app.dateline.bank.Edition;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Corrected;
import app.dateline.study.Memory;
import app.dateline.study.Remembered;
import app.dateline.study.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A round as it stands: the log so far, the edition it was drawn from, that of now with all that was ever corrected, the learner's
/// day, what was remembered when the round began and what is remembered now.
public record Sitting(
        Attempt attempt,
        Edition edition,
        Edition current,
        Corrected corrected,
        LocalDate today,
        Remembered before,
        Remembered memories) {
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

    /// What of a question was corrected since the edition that the round was drawn from.
    public List<Correction> corrections(Question question) {
        return question.facts().stream()
                .filter(fact -> Changes.of(fact, edition, current))
                .map(fact -> current.renamed().now(fact.key()))
                .distinct()
                .flatMap(fact -> corrected.latest(fact).stream())
                .toList();
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
