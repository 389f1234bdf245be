package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static Recall recall(String id, String way, Rating rating, double seconds) {
        return new Recall(
                "fact " + id,
                id,
                Instant.EPOCH,
                LocalDate.EPOCH,
                "asked",
                way,
                0,
                OptionalDouble.empty(),
                rating,
                seconds);
    }

    private static List<Recall> cards(int from, int count, Rating rating, double seconds) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> recall("r" + i, Recall.CARD, rating, seconds))
                .toList();
    }

    private static Habits of(List<Recall> recalls, int firstMeetings) {
        var met = recalls.subList(0, firstMeetings);
        return Habits.of(recalls, met::contains, 120);
    }

    @Test
    void ofWhoeverDidNothingThereIsWhatIsUsual() {
        assertThat(of(List.of(), 0)).isEqualTo(Habits.USUAL);
        assertThat(Habits.USUAL.first().stream().mapToDouble(s -> s).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(Habits.USUAL.known().stream().mapToDouble(s -> s).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void whoeverDidMuchHasTheirOwnWay() {
        var recalls = new ArrayList<>(cards(0, 980, Rating.EASY, 3));
        recalls.addAll(cards(980, 980, Rating.GOOD, 5));
        recalls.addAll(cards(1960, 400, Rating.AGAIN, 4));
        var habits = of(recalls, 980);
        assertThat(habits.first().getLast()).isGreaterThan(0.98);
        assertThat(habits.known().getFirst()).as("what was known was not Again").isZero();
        assertThat(habits.known().get(2)).isGreaterThan(0.98);
        assertThat(habits.seconds()).isEqualTo(4);
        assertThat(habits.first().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aReviewOfSeveralFactsTakesItsTimeOnceAndNoneTooLong() {
        var recalls = new ArrayList<>(cards(0, 19, Rating.GOOD, 6));
        assertThat(of(recalls, 0).seconds()).as("too few").isEqualTo(8);
        recalls.addAll(Collections.nCopies(30, recall("one", Recall.CARD, Rating.GOOD, 1)));
        assertThat(of(recalls, 0).seconds()).isEqualTo(6);
        assertThat(of(cards(0, 20, Rating.GOOD, 4000), 0).seconds()).isEqualTo(120);
    }

    @Test
    void answersToQuestionsTellNothingOfCards() {
        var answers =
                IntStream.range(0, 100)
                        .mapToObj(i -> recall("a" + i, "choose-one", Rating.AGAIN, 60))
                        .toList();
        assertThat(of(answers, 100)).isEqualTo(Habits.USUAL);
    }

    @Test
    void aDrawFallsOnEachGradeByItsShare() {
        var shares = List.of(0.25, 0.0, 0.5, 0.25);
        assertThat(Habits.drawn(shares, 0)).isEqualTo(Rating.AGAIN);
        assertThat(Habits.drawn(shares, 0.25)).isEqualTo(Rating.GOOD);
        assertThat(Habits.drawn(shares, 0.74)).isEqualTo(Rating.GOOD);
        assertThat(Habits.drawn(shares, 0.76)).isEqualTo(Rating.EASY);
    }
}
