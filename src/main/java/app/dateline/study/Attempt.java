package app.dateline.study;

import app.dateline.bank.Edition;
import app.dateline.question.Question;
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

    /// How many questions the round has; fewer than were drawn where time or lives ran out.
    public int size() {
        return ending().size();
    }

    /// How many of them the learner has seen.
    public int seen() {
        return Math.min(size(), index() + 1);
    }

    public Ending ending() {
        return Ending.of(this);
    }

    /// The question at an index as it was asked, from the edition the round was drawn from.
    public Optional<Question> question(Edition edition, int index) {
        var asked = start().questions();
        return start().form() == Form.GROWING
                ? Optional.of(
                                asked.subList(0, index + 1).stream()
                                        .flatMap(id -> edition.question(id).stream())
                                        .toList())
                        .filter(found -> found.size() == index + 1)
                        .map(Growth::last)
                : edition.question(asked.get(index));
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
