package app.dateline.study;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Mark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MemoriesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static Instant days(int days) {
        return NOON.plus(Duration.ofDays(days));
    }

    private static Memory of(Map<String, Memory> memories, String fact) {
        return Optional.ofNullable(memories.get(fact)).orElseThrow();
    }

    @Test
    void aRightAnswerComesBackLaterThanAWrongOneWhichComesBackTomorrow() {
        var memories =
                Memories.fold(
                        List.of(
                                answered(NOON, 0, Mark.FULL, fact("known")),
                                answered(NOON, 1, Mark.NONE, fact("missed"))));
        assertThat(of(memories, "known/date").due()).isAfter(TODAY.plusDays(1));
        assertThat(of(memories, "missed/date").due()).isEqualTo(TODAY.plusDays(1));
        assertThat(of(memories, "missed/date").strength(TODAY)).isEqualTo(Strength.FAINT);
        assertThat(of(memories, "known/date").strength(TODAY)).isEqualTo(Strength.FIRM);
    }

    @Test
    void eachFactOfAnAnswerHasEvidenceFromItsOwnPart() {
        var first = answered(NOON, 0, Mark.FULL, fact("a"));
        var both = new ArrayList<>(List.of(first, answered(NOON, 1, new Mark(0.5), fact("b"))));
        var memories = Memories.fold(both);
        assertThat(of(memories, "a/date").forgotten()).isFalse();
        assertThat(of(memories, "b/date").forgotten()).isTrue();
    }

    @Test
    void theOrderInWhichTheLogIsReadDoesNotMatter() {
        var log = new ArrayList<Step.Answered>();
        for (var i = 0; i < 20; i++) {
            log.add(
                    answered(
                            days(i * 3), i, i % 3 == 0 ? Mark.NONE : Mark.FULL, fact("f" + i % 4)));
        }
        var memories = Memories.fold(log);
        assertThat(Memories.fold(log.reversed())).isEqualTo(memories);
    }

    @Test
    void aDayThatCountsBackwardsIsTheSameDay() {
        var memories =
                Memories.fold(
                        List.of(
                                answered(days(5), 0, Mark.FULL, fact("f")),
                                answered(days(5), 1, Mark.FULL, fact("f"))));
        assertThat(of(memories, "f/date").last()).isEqualTo(TODAY.plusDays(5));
        assertThat(of(memories, "f/date").reviews()).isEqualTo(2);
    }

    @Test
    void aFactThatWasKnownLapsesOnceADayHoweverOftenItIsForgottenThen() {
        var memories =
                Memories.fold(
                        List.of(
                                answered(NOON, 0, Mark.NONE, fact("f")),
                                answered(days(2), 1, Mark.NONE, fact("f")),
                                answered(days(2).plusSeconds(60), 2, Mark.NONE, fact("f")),
                                answered(days(3), 3, Mark.NONE, fact("f"))));
        assertThat(of(memories, "f/date").lapses()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsNoEvidenceMovesNothing() {
        assertThat(Memories.fold(List.of(answered(NOON, 0, Mark.FULL)))).isEmpty();
    }
}
