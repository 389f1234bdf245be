package app.dateline.study;

import app.dateline.question.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A round as its log of steps; everything else is computed from them, so that it survives whatever forgets the screen.
public record Attempt(AttemptId id, LearnerId learner, List<Step> steps) {
    public Attempt {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || !(steps.getFirst() instanceof Step.Started)) {
            throw new IllegalArgumentException(
                    "Attempt %s does not begin with the step that started it".formatted(id));
        }
    }

    public Step.Started start() {
        return (Step.Started) steps.getFirst();
    }

    /// The index of the question the learner is at; equal to {@link #size()} when the round is over.
    public int index() {
        return steps.stream()
                .mapToInt(s -> s instanceof Step.Moved moved ? moved.to() : 0)
                .max()
                .orElse(0);
    }

    public int size() {
        return start().questions().size();
    }

    public boolean finished() {
        return index() >= size();
    }

    /// The question to be shown, unless the round is over.
    public Optional<QuestionId> current() {
        return finished() ? Optional.empty() : Optional.of(start().questions().get(index()));
    }

    /// The first answer kept for a question; a later one for the same question never counts in practice.
    public Optional<Step.Answered> answer(int index) {
        return answers().stream().filter(a -> a.index() == index).findFirst();
    }

    public List<Step.Answered> answers() {
        return steps.stream()
                .filter(Step.Answered.class::isInstance)
                .map(Step.Answered.class::cast)
                .toList();
    }

    /// The questions not answered in full, in the order of the round.
    public List<QuestionId> misses() {
        return IntStream.range(0, size())
                .filter(i -> answer(i).map(a -> !a.marking().mark().full()).orElse(true))
                .mapToObj(start().questions()::get)
                .toList();
    }
}
