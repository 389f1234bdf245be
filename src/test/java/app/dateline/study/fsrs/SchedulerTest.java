package app.dateline.study.fsrs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final int DAY = 20_000;
    private static final Scheduler STEPS =
            new Scheduler(
                    Weights.DEFAULT,
                    new Settings(0.9, 36_500, Steps.of(1, 10, 60), Steps.of(10), false));

    private static Card known(int day) {
        return new Card(Phase.REVIEW, 0, new State(30, 5), day, 5, 0);
    }

    private static Card on(Outcome outcome, Phase phase, int step, int minutes) {
        assertThat(outcome.card().phase()).isEqualTo(phase);
        assertThat(outcome.card().step()).isEqualTo(step);
        assertThat(outcome.minutes()).isEqualTo(minutes);
        assertThat(outcome.days()).isZero();
        return outcome.card();
    }

    @Test
    void aNewCardPassesItsStepsOneByOneAndThenComesBackByTheDay() {
        var card = on(STEPS.preview(DAY, 0).good(), Phase.LEARNING, 1, 10);
        on(STEPS.preview(card, DAY, 0).hard(), Phase.LEARNING, 1, 10);
        on(STEPS.preview(card, DAY, 0).again(), Phase.LEARNING, 0, 1);
        card = on(STEPS.preview(card, DAY, 0).good(), Phase.LEARNING, 2, 60);
        var passed = STEPS.preview(card, DAY, 0).good();
        assertThat(passed.card().phase()).isEqualTo(Phase.REVIEW);
        assertThat(passed.card().lapses()).isZero();
        assertThat(passed.days()).isPositive();
    }

    @Test
    void whatIsAlwaysKnownComesBackAfterLongerAndLongerTimesUpToTheLongest() {
        assertThat(Scheduler.DEFAULT.whileGood(5)).containsExactly(2, 11, 46, 163, 497);
        assertThat(
                        new Scheduler(
                                        Weights.DEFAULT,
                                        new Settings(0.9, 30, Steps.NONE, Steps.NONE, false))
                                .whileGood(4))
                .endsWith(29);
    }

    @Test
    void easyLeavesTheStepsAtOnce() {
        var easy = STEPS.preview(DAY, 0).easy();
        assertThat(easy.card().phase()).isEqualTo(Phase.REVIEW);
        assertThat(easy.days()).isEqualTo(8);
    }

    @Test
    void aForgottenCardLapsesOnceAndPassesTheStepsOfRelearning() {
        var again = STEPS.preview(known(DAY), DAY + 30, 0).again();
        var card = on(again, Phase.RELEARNING, 0, 10);
        assertThat(card.lapses()).isOne();
        on(STEPS.preview(card, DAY + 30, 0).again(), Phase.RELEARNING, 0, 10);
        on(STEPS.preview(card, DAY + 30, 0).hard(), Phase.RELEARNING, 0, 15);
        var passed = STEPS.preview(card, DAY + 30, 0).good();
        assertThat(passed.card().phase()).isEqualTo(Phase.REVIEW);
        assertThat(passed.card().lapses()).isOne();
        assertThat(passed.days()).isPositive();
    }

    @Test
    void withoutStepsWhatIsForgottenComesBackTheNextDay() {
        var again = Scheduler.DEFAULT.preview(known(DAY), DAY + 30, 0).again();
        assertThat(again.card().phase()).isEqualTo(Phase.REVIEW);
        assertThat(again.days()).isOne();
    }

    @Test
    void aSecondAgainOnOneDayIsNoSecondLapse() {
        var card = Scheduler.DEFAULT.preview(known(DAY), DAY + 30, 0).again().card();
        card = Scheduler.DEFAULT.preview(card, DAY + 30, 0).again().card();
        assertThat(card.lapses()).isOne();
        card = Scheduler.DEFAULT.preview(card, DAY + 31, 0).again().card();
        assertThat(card.lapses()).isEqualTo(2);
    }

    @Test
    void
            aCardOnAStepThatIsNoLongerThereIsLearntWithTheNextRightAnswerAndBeginsAgainWithAWrongOne() {
        var card = new Card(Phase.LEARNING, 5, new State(1, 5), DAY, 6, 0);
        assertThat(STEPS.preview(card, DAY, 0).hard().days()).isPositive();
        assertThat(STEPS.preview(card, DAY, 0).good().days()).isPositive();
        on(STEPS.preview(card, DAY, 0).again(), Phase.LEARNING, 0, 1);
    }

    @Test
    void aDayBeforeTheLastReviewCountsAsThatDay() {
        assertThat(STEPS.preview(known(DAY), DAY - 3, 0))
                .isEqualTo(STEPS.preview(known(DAY), DAY, 0));
    }

    @Test
    void aFirstStabilityBelowATenthStays() {
        var values = Weights.DEFAULT.toArray();
        values[0] = 0.001;
        var scheduler = new Scheduler(Weights.of(values), Settings.DEFAULT);
        assertThat(scheduler.preview(DAY, 0).again().card().memory().stability()).isEqualTo(0.001);
    }

    @Test
    void whereTheLongestIntervalCutsAllThreeTheyKeepTheirOrderBelowIt() {
        var settings = new Settings(0.9, 10, Steps.NONE, Steps.NONE, false);
        var card = new Card(Phase.REVIEW, 0, new State(500, 3), DAY, 9, 0);
        var preview = new Scheduler(Weights.DEFAULT, settings).preview(card, DAY + 10, 0);
        assertThat(preview.hard().days()).isEqualTo(8);
        assertThat(preview.good().days()).isEqualTo(9);
        assertThat(preview.easy().days()).isEqualTo(10);
    }

    @Test
    void aHigherRetentionBringsACardBackSooner() {
        var last = Integer.MAX_VALUE;
        for (var retention : new double[] {0.7, 0.8, 0.9, 0.97}) {
            var settings = new Settings(retention, 36_500, Steps.NONE, Steps.NONE, false);
            var days = new Scheduler(Weights.DEFAULT, settings).interval(30);
            assertThat(days).isLessThan(last);
            last = days;
        }
    }
}
