package app.dateline.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.service.Guests;
import app.dateline.service.Optimising;
import app.dateline.service.Optimising.Work;
import app.dateline.service.OwnData;
import app.dateline.service.Workloads;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Recalls;
import app.dateline.study.fsrs.Weights;
import app.dateline.study.optimize.Fitting;
import app.dateline.study.optimize.PairedTest;
import app.dateline.study.optimize.SimulatedLearner;
import app.dateline.study.optimize.SimulatedRecalls;
import app.dateline.study.optimize.Verdict;
import app.dateline.study.optimize.Verdict.Reason;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Ticker;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// What is said of weights and of the work that a recall takes, in every state.
@SpringBootTest(properties = "dateline.test=optimising")
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class WeightsFieldsTest extends SpringBrowserlessTest {
    private static final String TOPIC = "russia-pakistan";
    private static final Instant AT = Instant.parse("2026-11-24T23:30:00Z");
    private static final Weights OTHER = SimulatedLearner.weightsNear(Weights.DEFAULT, 0.7, 4);

    @Autowired private Optimising optimising;
    @Autowired private Workloads workloads;
    @Autowired private Guests guests;
    @Autowired private Recalls recalls;
    @Autowired private LearnerWeights weights;

    @Autowired private OwnData own;

    private final List<LearnerId> made = new ArrayList<>();

    @AfterEach
    void leaveNothing() {
        made.forEach(own::erase);
    }

    private LearnerId reviewed(int reviews) {
        var learner = guests.welcome().learner();
        made.add(learner);
        var log = new SimulatedLearner(OTHER, 1).reviews(reviews, 300);
        recalls.add(learner, TOPIC, SimulatedRecalls.of(log, LocalDate.parse("2025-06-01")));
        return learner;
    }

    private WeightsFields fields(Optional<LearnerId> learner) {
        var ticker = new Ticker();
        var fields = new WeightsFields(optimising, learner, ZoneOffset.UTC, ticker);
        UI.getCurrent().add(ticker, fields);
        return fields;
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    @Test
    void whoeverReviewedNothingIsToldWhatItTakesAndHasNothingToPress() {
        assertThat(words(fields(Optional.empty())))
                .contains("In use: the weights published with the model (FSRS-6)")
                .contains("It takes 64 reviews that come a day or more after the one before.");
        assertThat(find(Button.class).withText("Optimise").all()).isEmpty();
    }

    @Test
    void itGoesOnInTheBackgroundAndSaysAtTheEndWhatItCameTo() throws InterruptedException {
        var learner = reviewed(100);
        var fields = fields(Optional.of(learner));
        test(button("Optimise")).click();
        assertThat(words(fields)).contains("You may leave this page, and review meanwhile.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        while (optimising.work(learner).filter(Work::underWay).isPresent()) {
            poll();
            Thread.sleep(10);
        }
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(words(fields))
                .contains("Last time, on ")
                .contains("Too few reviews yet. It takes 64 that come a day or more")
                .contains("Nothing has changed: your reviews stay on their days.");
        assertThat(button("Optimise").isEnabled()).isTrue();
    }

    @Test
    void whatIsStoppedIsOverAtOnceAndMayBeWishedForAgain() {
        var learner = reviewed(3000);
        var fields = fields(Optional.of(learner));
        test(button("Optimise")).click();
        test(button("Stop")).click();
        assertThat(words(fields)).doesNotContain("Last time").doesNotContain("You may leave");
        assertThat(button("Optimise").isEnabled()).isTrue();
        poll();
    }

    @Test
    void whoeverHasWeightsOfTheirOwnMayGoBackToThosePublished() {
        var learner = reviewed(100);
        weights.put(learner, OTHER);
        var fields = fields(Optional.of(learner));
        assertThat(words(fields)).contains("In use: weights of your own.");
        test(button("Back to the published weights")).click();
        assertThat(words(fields)).contains("In use: the weights published with the model");
        assertThat(weights.of(learner)).contains(Weights.DEFAULT);
        assertThat(find(Button.class).withText("Back to the published weights").all()).isEmpty();
    }

    private static Fitting fitting(Reason reason, int reviews, int forgotten, boolean moved) {
        return new Fitting(
                AT,
                moved ? Fitting.Rung.POOLED : Fitting.Rung.PUBLISHED,
                2000,
                moved,
                new Verdict(
                        reason,
                        Weights.DEFAULT,
                        OTHER,
                        reviews,
                        forgotten,
                        new PairedTest(0.34567, 0.33333, 0.002)));
    }

    private static String result(Reason reason, int reviews, int forgotten, boolean moved) {
        return words(new FittingResult(fitting(reason, reviews, forgotten, moved), ZoneOffset.UTC));
    }

    @Test
    void theResultSaysWhetherAndWhyAndWhatChanges() {
        assertThat(result(Reason.TAKEN, 1500, 150, true))
                .contains("Last time, on 24 Nov 2026")
                .contains(
                        "Taken. Weights of your own foretell your reviews better than the weights")
                .contains("the weights of all learners of this server")
                .contains("2,000 reviews were read. 1,500 of them came a day or more")
                .contains("150 of these were forgotten.")
                .contains("0.3457 before, 0.3333 with weights of your own")
                .contains("1st time2 days")
                .contains("5th time497 days")
                .contains("Your reviews have moved to other days by it.");
        assertThat(result(Reason.NO_GAIN, 1500, 150, false))
                .contains("Not taken. Weights of your own foretell your reviews no better than")
                .contains("the published weights")
                .contains("5th time")
                .contains("Nothing has changed");
        assertThat(result(Reason.WITHIN_CHANCE, 1500, 150, false))
                .contains("but chance may do as much");
        assertThat(result(Reason.ONE_OUTCOME, 70, 0, false))
                .contains("You recalled everything")
                .doesNotContain("5th time");
        assertThat(result(Reason.ONE_OUTCOME, 70, 70, false)).contains("You forgot everything");
        assertThat(result(Reason.TOO_FEW, 9, 1, false)).contains("so far you have 9.");
        assertThat(result(Reason.NO_GAIN, 90, 1, true))
                .contains("You use the weights of all learners of this server since then");
        assertThat(result(Reason.TOO_FEW, 90, 1, false))
                .contains("Each fact has come back only once so far");
    }

    @Test
    void theWorkIsSimulatedWhenAskedForAndToldInWordsAPictureAndATable()
            throws InterruptedException {
        InBank.stay(UI.getCurrent(), TOPIC, true);
        var ticker = new Ticker();
        var fields = new WorkloadFields(workloads, Optional.empty(), ticker);
        UI.getCurrent().add(ticker, fields);
        test(button("Simulate")).click();
        assertThat(words(fields)).contains("Playing your days through");
        assertThat(button("Simulate").isEnabled()).isFalse();
        while (!button("Simulate").isEnabled()) {
            poll();
            Thread.sleep(10);
        }
        assertThat(words(fields))
                .contains("At 90 per cent, as now, you would do ")
                .contains("90%, now")
                .contains("A review is counted with 8 seconds");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        fields.clear();
        assertThat(words(fields)).doesNotContain("At 90 per cent");
    }
}
