package app.dateline.study.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.question.Mark;
import app.dateline.study.AttemptId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private static final Mark HALF = new Mark(0.5);

    @Test
    void withoutRoundsThereIsNeitherScoreNorBest() {
        assertThat(Scores.of(List.of()).rounds()).isEmpty();
        assertThat(Scores.of(List.of()).best()).isEmpty();
        assertThat(Scores.of(List.of()).last(12).rounds()).isEmpty();
    }

    @Test
    void aSingleRoundIsFirstLastAndBest() {
        var scores = Scores.of(List.of(Plays.round("2026-11-24T07:00:00Z", Mark.FULL, Mark.NONE)));
        assertThat(scores.rounds()).extracting(RoundScore::share).containsExactly(0.5);
        assertThat(scores.best()).contains(scores.rounds().getFirst());
    }

    @Test
    void onlyWhatWasRightInFullCountsAsRight() {
        var scores = Scores.of(List.of(Plays.round("2026-11-24T07:00:00Z", Mark.FULL, HALF, HALF)));
        assertThat(scores.rounds().getFirst().right()).isOne();
        assertThat(scores.rounds().getFirst().of()).isEqualTo(3);
    }

    @Test
    void aRoundLeftOpenHasNoScoreYet() {
        assertThat(Scores.of(List.of(Plays.played("2026-11-24T07:00:00Z", 3, Mark.FULL))).rounds())
                .isEmpty();
    }

    @Test
    void roundsAreInTheOrderTheyWereFinishedHoweverTheyAreRead() {
        var early = Plays.round("2026-11-20T07:00:00Z", Mark.NONE);
        var late = Plays.round("2026-11-24T07:00:00Z", Mark.FULL);
        assertThat(Scores.of(List.of(late, early)).rounds())
                .extracting(RoundScore::round)
                .containsExactly(early.id(), late.id());
        assertThat(Scores.of(List.of(late, early)).last(1).rounds())
                .extracting(RoundScore::round)
                .containsExactly(late.id());
    }

    @Test
    void ofEquallyGoodRoundsTheLatestIsTheBest() {
        var scores =
                Scores.of(
                        List.of(
                                Plays.round("2026-11-20T07:00:00Z", Mark.FULL),
                                Plays.round("2026-11-24T07:00:00Z", Mark.FULL)));
        assertThat(scores.best().orElseThrow().day()).isEqualTo(LocalDate.parse("2026-11-24"));
    }

    @Test
    void aRoundPlayedOverTheTurnOfTheDayBelongsToTheDayItEndedOn() {
        // Half past three and half past four in Karachi, where the samples are answered.
        var night = Plays.round("2026-11-23T22:58:30Z", Mark.FULL, Mark.FULL);
        assertThat(Scores.of(List.of(night)).rounds())
                .extracting(RoundScore::day)
                .containsExactly(LocalDate.parse("2026-11-24"));
    }

    @Test
    void aScoreBeyondItsRoundIsRefused() {
        var id = new AttemptId(new UUID(1, 2).toString());
        var day = LocalDate.parse("2026-11-24");
        assertThatThrownBy(() -> new RoundScore(id, day, 3, 2, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundScore(id, day, 0, 0, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
