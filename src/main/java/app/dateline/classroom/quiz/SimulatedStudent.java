package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.study.Ability;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A student whom there is not, for a course to try things on: answers by how much they know, how hard a question is, and a seed.
public final class SimulatedStudent {
    private static final String GENERATOR = "L64X128MixRandom";

    /// How often what is not known is left open.
    private static final double OPEN = 0.12;

    private static final double FLAGGED = 0.06;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 75;

    private final double ability;
    private final RandomGenerator random;

    /// @param ability in logits: at 0 a middling question is answered right every other time
    public SimulatedStudent(double ability, long seed) {
        this.ability = ability;
        random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    }

    /// What they give; nothing where they leave it open.
    public Optional<Answer> answer(Question question) {
        var difficulty = question.difficulty().orElse(Ability.MIDDLING);
        return random.nextDouble() < Ability.prior(ability, difficulty)
                ? SimulatedAnswers.right(question.task())
                : random.nextDouble() < OPEN
                        ? Optional.empty()
                        : SimulatedAnswers.wrong(question, random);
    }

    /// What they do with a paper from its beginning until a moment: each question in its turn, as far as they come.
    public List<PaperStep> write(PaperStep.Started start, Edition edition, Instant until) {
        var steps = new ArrayList<PaperStep>();
        var at = start.at();
        for (var i = 0; i < start.questions().size(); i++) {
            at = at.plusSeconds(random.nextInt(SHORTEST, LONGEST));
            if (!at.isBefore(until)) {
                break;
            }
            if (i > 0) {
                steps.add(
                        new PaperStep.Moved(
                                steps.isEmpty() ? start.at() : last(steps), "m" + i, i));
            }
            var answer = edition.question(start.questions().get(i)).flatMap(this::answer);
            if (answer.isPresent()) {
                steps.add(new PaperStep.Answered(at, "a" + i, i, answer, Optional.empty()));
            }
            if (random.nextDouble() < FLAGGED) {
                steps.add(new PaperStep.Flagged(at, "f" + i, i, true));
            }
        }
        return List.copyOf(steps);
    }

    private static Instant last(List<PaperStep> steps) {
        return steps.getLast().at();
    }
}
