package app.dateline.study;

import static app.dateline.study.Samples.card;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.fsrs.Rating;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// The same reviews by the clock on the wall leave the same memory everywhere, whatever that clock does.
class ZonesTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final LocalDate BEGIN = LocalDate.parse("2026-01-05");
    private static final List<String> ZONES =
            List.of(
                    "UTC",
                    "Asia/Karachi",
                    "Europe/Moscow",
                    "Europe/Berlin", // an hour forward and back
                    "America/New_York",
                    "Australia/Lord_Howe", // half an hour
                    "America/Asuncion",
                    "Pacific/Apia", // far east of the date line
                    "Pacific/Pago_Pago"); // and far west

    private static ReviewStep.Graded graded(LocalDateTime wall, ZoneId zone, Rating rating) {
        var at = wall.atZone(zone).toInstant();
        return graded(at, zone, rating);
    }

    private static ReviewStep.Graded graded(Instant at, ZoneId zone, Rating rating) {
        return new ReviewStep.Graded(
                at,
                zone,
                LearnerDay.of(at, zone),
                "g" + at.atZone(zone).toLocalDateTime(),
                "topic",
                card("f").id(),
                List.of("f/date"),
                rating,
                2);
    }

    /// From five in the morning to an hour after the next midnight, over a year.
    private static List<LocalDateTime> anyYear(RandomGenerator random) {
        var times = new ArrayList<LocalDateTime>();
        for (var day = BEGIN; day.isBefore(BEGIN.plusYears(1)); ) {
            times.add(day.atTime(LocalTime.of(5, 0)).plusMinutes(random.nextInt(20 * 60)));
            day = day.plusDays(random.nextInt(1, 30));
        }
        return times;
    }

    @Test
    void theSameYearByTheClockOnTheWallLeavesTheSameMemoryInEveryZone() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(21);
        for (var n = 0; n < 40; n++) {
            var times = anyYear(random);
            var ratings = times.stream().map(t -> RATINGS.get(random.nextInt(4))).toList();
            var memories =
                    ZONES.stream()
                            .map(ZoneId::of)
                            .map(zone -> {
                                var log = new ArrayList<Recall>();
                                for (var i = 0; i < times.size(); i++) {
                                    log.addAll(
                                            graded(times.get(i), zone, ratings.get(i)).recalls());
                                }
                                return Fold.of(log, Pacing.PLAIN);
                            })
                            .distinct();
            assertThat(memories).hasSize(1);
        }
    }

    @Test
    void aNightOfTwentyThreeOrTwentyFiveHoursIsOneDay() {
        for (var begin : List.of("2026-03-28", "2026-10-24", "2026-06-06")) {
            var day = LocalDate.parse(begin);
            var zone = ZoneId.of("Europe/Berlin");
            var evening = graded(day.atTime(23, 30), zone, Rating.GOOD);
            var early = graded(day.plusDays(1).atTime(4, 0), zone, Rating.GOOD);
            assertThat(early.day()).isEqualTo(evening.day().plusDays(1));
            assertThat(graded(early.at().minus(Duration.ofSeconds(1)), zone, Rating.GOOD).day())
                    .isEqualTo(evening.day());
        }
    }

    @Test
    void aJourneyMovesNoDayThatIsStored() {
        var zone = ZoneId.of("Asia/Karachi");
        var log = new ArrayList<>(graded(BEGIN.atTime(20, 0), zone, Rating.GOOD).recalls());
        var before = Fold.of(log, Pacing.PLAIN);
        var abroad =
                graded(BEGIN.plusDays(2).atTime(9, 0), ZoneId.of("America/New_York"), Rating.GOOD);
        assertThat(Fold.of(log, Pacing.PLAIN)).isEqualTo(before);
        log.addAll(abroad.recalls());
        assertThat(Fold.of(log, Pacing.PLAIN).values())
                .singleElement()
                .returns(BEGIN.plusDays(2), Memory::last);
    }
}
