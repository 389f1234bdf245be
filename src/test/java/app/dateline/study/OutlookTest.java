package app.dateline.study;

import static app.dateline.study.Samples.card;
import static app.dateline.study.Samples.graded;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Pack;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Settings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// What the four buttons promise is what the log then does.
class OutlookTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.ofHours(5));
    }

    @Test
    void aNewCardComesBackTodayTomorrowAndLater() {
        var outlook = Outlook.of(card("f"), Remembered.of(Map.of()), TODAY, Pacing.PLAIN);
        assertThat(outlook.days())
                .containsEntry(Rating.AGAIN, 0)
                .containsEntry(Rating.HARD, 1)
                .containsEntry(Rating.GOOD, 2)
                .containsEntry(Rating.EASY, 8);
    }

    @Test
    void whateverWentBeforeHardComesBeforeGoodBeforeEasyAndNoneAfterTheLongestInterval() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        for (var i = 0; i < 3_000; i++) {
            var memory =
                    new Memory(
                            Math.exp(random.nextDouble(-7, 10.5)),
                            random.nextDouble(1, 10),
                            0.1542,
                            TODAY.minusDays(random.nextInt(0, 3_000)),
                            random.nextBoolean() ? Memory.Outcome.HELD : Memory.Outcome.FORGOTTEN,
                            TODAY,
                            3,
                            1,
                            Memory.RECALLED,
                            "first");
            var outlook =
                    Outlook.of(
                            card("f"),
                            Remembered.of(Map.of("f/date", memory)),
                            TODAY,
                            Pacing.PLAIN);
            assertThat(outlook.days(Rating.AGAIN)).isZero();
            assertThat(outlook.days(Rating.HARD)).isPositive();
            assertThat(outlook.days(Rating.HARD)).isLessThan(outlook.days(Rating.GOOD));
            assertThat(outlook.days(Rating.GOOD)).isLessThan(outlook.days(Rating.EASY));
            assertThat(outlook.days(Rating.EASY)).isLessThanOrEqualTo(Settings.DEFAULT.longest());
        }
    }

    @Test
    void aGradeThatIsGivenMakesTheCardDueOnTheDayItsButtonSaid() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(12);
        var recalls = new ArrayList<Recall>();
        var day = TODAY;
        for (var i = 0; i < 60; i++) {
            var outlook =
                    Outlook.of(
                            card("f"),
                            Remembered.of(Fold.of(recalls, Pacing.PLAIN)),
                            day,
                            Pacing.PLAIN);
            var rating = RATINGS.get(random.nextInt(4));
            assertThat(LearnerDay.of(noon(day), ZONE)).isEqualTo(day);
            recalls.addAll(graded(noon(day).plusSeconds(i), "g" + i, card("f"), rating).recalls());
            assertThat(Deck.due(Pack.Entry.of(card("f")), Fold.of(recalls, Pacing.PLAIN)))
                    .contains(day.plusDays(rating == Rating.AGAIN ? 1 : outlook.days(rating)));
            day = day.plusDays(random.nextInt(0, 5));
        }
    }

    @Test
    void aDayThatCountsBackwardsPromisesNoDayBeforeThis() {
        var memories =
                Fold.of(
                        graded(noon(TODAY.plusDays(1)), "a", card("f"), Rating.GOOD).recalls(),
                        Pacing.PLAIN);
        var outlook = Outlook.of(card("f"), Remembered.of(memories), TODAY, Pacing.PLAIN);
        assertThat(outlook.days(Rating.HARD)).isGreaterThanOrEqualTo(1);
        assertThat(outlook.days(Rating.AGAIN)).isZero();
    }
}
