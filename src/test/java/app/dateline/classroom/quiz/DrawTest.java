package app.dateline.classroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Edition;
import app.dateline.bank.Telling;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final Edition EDITION = edition();
    private static final Terms ANY_TIME = Terms.open(ZoneOffset.UTC);

    private static Edition edition() {
        try {
            var folder = Path.of("questions", "russia-pakistan");
            return Edition.of(
                    "russia-pakistan",
                    "revision",
                    BankFiles.read(BankFiles.in(folder)),
                    BankJson.read(Files.readString(folder.resolve("bank.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<QuestionId> POOL =
            EDITION.bank().questions().stream().limit(400).map(Question::id).toList();

    private static Assigned assigned(List<QuestionId> questions) {
        return new Assigned(Instant.EPOCH, "revision", 7, questions);
    }

    private static LearnerId learner() {
        return new LearnerId(UUID.randomUUID().toString());
    }

    private static Plan plan(Content.Drawn drawn, boolean shuffled) {
        return Plan.of(Content.of(10).drawn(drawn, List.of()), ANY_TIME)
                .running(Behaviour.DEFERRED, shuffled);
    }

    private static List<QuestionId> draw(Plan plan, List<QuestionId> questions, long seed) {
        return Draw.of(assigned(questions), plan, EDITION, q -> 0, seed);
    }

    @Test
    void everyStudentAndPaperHasASeedOfItsOwnAndAlwaysTheSame() {
        var one = learner();
        assertThat(Draw.seed(7, one, 1))
                .isEqualTo(Draw.seed(7, one, 1))
                .isNotEqualTo(Draw.seed(7, one, 2))
                .isNotEqualTo(Draw.seed(7, learner(), 1))
                .isNotEqualTo(Draw.seed(8, one, 1));
    }

    @Test
    void eachGetsTheirOwnAndNoQuestionTellsOfWhatAnotherAsks() {
        var papers =
                IntStream.range(0, 40)
                        .mapToObj(seed -> draw(plan(Content.Drawn.OWN, true), POOL, seed))
                        .toList();
        assertThat(papers).allMatch(p -> p.size() == 10 && POOL.containsAll(p));
        assertThat(new HashSet<>(papers)).hasSizeGreaterThan(35);
        for (var paper : papers) {
            var questions = paper.stream().map(EDITION.byId()::get).toList();
            for (var asking : questions) {
                for (var telling : questions) {
                    if (!asking.equals(telling)) {
                        assertThat(EDITION.telling().told(telling))
                                .doesNotContainAnyElementsOf(Telling.asked(asking));
                    }
                }
            }
        }
    }

    @Test
    void theSameArgumentsGiveTheSamePaper() {
        var plan = plan(Content.Drawn.OWN, true);
        assertThat(draw(plan, POOL, 5)).isEqualTo(draw(plan, POOL, 5));
        assertThat(draw(plan, POOL.reversed(), 5)).isEqualTo(draw(plan, POOL, 5));
    }

    @Test
    void whatRanksLowerIsDrawnFirst() {
        var first = new HashSet<>(POOL.subList(100, 250));
        var drawn =
                Draw.of(
                        assigned(POOL),
                        plan(Content.Drawn.OWN, true),
                        EDITION,
                        q -> first.contains(q.id()) ? 0 : 1,
                        3);
        assertThat(drawn.stream().filter(first::contains).count()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void whereAllGetTheSameAllOfItIsAskedInOrderOrShuffled() {
        var fixed = POOL.subList(5, 17);
        assertThat(draw(plan(Content.Drawn.SAME, false), fixed, 1)).isEqualTo(fixed);
        var one = draw(plan(Content.Drawn.SAME, true), fixed, 1);
        var other = draw(plan(Content.Drawn.SAME, true), fixed, 2);
        assertThat(one).containsExactlyInAnyOrderElementsOf(fixed).isNotEqualTo(other);
    }

    @Test
    void unshuffledWhatIsDrawnComesInTheOrderOfTheQuiz() {
        var drawn = draw(plan(Content.Drawn.OWN, false), POOL, 9);
        assertThat(drawn).isEqualTo(POOL.stream().filter(drawn::contains).toList()).hasSize(10);
    }

    @Test
    void whatIsChosenByHandComesInItsOrderUnlessItIsShuffled() {
        var chosen = List.of(POOL.get(7), POOL.get(3), POOL.get(11), POOL.get(5), POOL.get(1));
        assertThat(draw(plan(Content.Drawn.CHOSEN, false), chosen, 3)).isEqualTo(chosen);
        assertThat(draw(plan(Content.Drawn.CHOSEN, true), chosen, 3))
                .containsExactlyInAnyOrderElementsOf(chosen)
                .isNotEqualTo(chosen);
    }
}
