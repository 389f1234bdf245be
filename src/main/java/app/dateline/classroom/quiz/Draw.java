package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.study.Round;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.random.RandomGeneratorFactory;

/// Which questions a student gets, and in which order: a function of the quiz, its secret seed, and the student.
public final class Draw {
    private static final String GENERATOR = "L64X128MixRandom";

    private Draw() {}

    /// The seed of one paper. Nobody finds the secret or another's seed from it.
    public static long seed(long secret, LearnerId learner, int number) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(secret).array());
            digest.update("%s/%d".formatted(learner, number).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The questions of a paper in the order they are asked; each student's own are drawn as rounds are, so that none gives another away.
    ///
    /// @param edition the revision the quiz was assigned from
    /// @param rank the lower, the sooner a question is drawn
    public static List<QuestionId> of(
            Assigned assigned,
            Plan plan,
            Edition edition,
            ToIntFunction<Question> rank,
            long seed) {
        var drawn =
                switch (plan.content().drawn()) {
                    case OWN ->
                            Round.draw(
                                    assigned.questions().stream()
                                            .flatMap(id -> edition.question(id).stream())
                                            .toList(),
                                    edition.telling(),
                                    Blueprint.of(plan.content().count()),
                                    rank,
                                    seed);
                    case SAME, CHOSEN -> assigned.questions();
                };
        if (!plan.shuffled()) {
            return assigned.questions().stream().filter(drawn::contains).toList();
        }
        return plan.content().drawn() == Content.Drawn.OWN ? drawn : shuffled(drawn, seed);
    }

    private static List<QuestionId> shuffled(List<QuestionId> questions, long seed) {
        var shuffled = new ArrayList<>(questions);
        Collections.shuffle(
                shuffled, Random.from(RandomGeneratorFactory.of(GENERATOR).create(seed)));
        return List.copyOf(shuffled);
    }
}
