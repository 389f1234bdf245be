package app.dateline.study.progress;

import static app.dateline.study.Samples.answered;
import static app.dateline.study.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Mark;
import app.dateline.study.Fold;
import app.dateline.study.Pacing;
import app.dateline.study.Samples;
import app.dateline.study.Strength;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MasteryTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void withoutMemoryEveryFactIsNotMetAndWithoutFactsThereIsNothing() {
        var nothing = Mastery.of(List.of("a/date", "b/date"), Map.of(), TODAY);
        assertThat(nothing.count(Strength.NOT_MET)).isEqualTo(2);
        assertThat(nothing.held()).isZero();
        assertThat(nothing.slipping()).isZero();
        assertThat(Mastery.of(List.of(), Map.of(), TODAY).total()).isZero();
    }

    @Test
    void eachFactCountsOnceHoweverManyQuestionsAskIt() {
        assertThat(Mastery.of(List.of("a/date", "a/date"), Map.of(), TODAY).total()).isOne();
    }

    @Test
    void aMemoryOfWhatTheBankNoLongerAsksDoesNotCount() {
        var memories =
                Fold.of(
                        Samples.typed(List.of(answered(NOON, 0, Mark.FULL, fact("gone")))),
                        Pacing.PLAIN);
        assertThat(Mastery.of(List.of("a/date"), memories, TODAY).held()).isZero();
    }

    @Test
    void whatIsHeldTodaySlipsAwayIfOneStaysAway() {
        var memories =
                Fold.of(
                        Samples.typed(
                                List.of(
                                        answered(NOON, 0, Mark.FULL, fact("a")),
                                        answered(NOON, 1, Mark.NONE, fact("b")))),
                        Pacing.PLAIN);
        var facts = List.of("a/date", "b/date", "c/date");
        var today = Mastery.of(facts, memories, TODAY);
        assertThat(today.held()).isOne();
        assertThat(today.slipping()).isOne();
        var later = Mastery.of(facts, memories, TODAY.plusYears(2));
        assertThat(later.held()).isZero();
        assertThat(later.slipping()).isEqualTo(2);
        assertThat(later.total()).isEqualTo(3);
    }
}
