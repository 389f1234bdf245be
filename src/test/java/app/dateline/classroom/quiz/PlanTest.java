package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.QuizSamples.BERLIN;
import static app.dateline.classroom.quiz.QuizSamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final LearnerId STUDENT = new LearnerId(UUID.randomUUID().toString());
    private static final LearnerId OTHER = new LearnerId(UUID.randomUUID().toString());
    private static final Duration DAY = Duration.ofDays(1);
    private static final Plan PLAN = QuizSamples.full(STUDENT);

    @Test
    void whoHasNoExemptionHasTheTermsOfAll() {
        assertThat(PLAN.terms(OTHER, Optional.empty())).isEqualTo(PLAN.terms());
        assertThat(PLAN.terms(OTHER, Optional.of("A"))).isEqualTo(PLAN.terms());
    }

    @Test
    void whatIsForAGroupHoldsBeforeWhatIsForAll() {
        var terms = PLAN.terms(OTHER, Optional.of("B"));
        assertThat(terms.opens()).contains(MONDAY.plus(DAY));
        assertThat(terms.limit()).contains(Duration.ofMinutes(25));
        assertThat(terms.closes()).isEqualTo(PLAN.terms().closes());
        assertThat(terms.attempts()).isEqualTo(2);
    }

    @Test
    void whatIsForAStudentHoldsBeforeWhatIsForTheirGroup() {
        var terms = PLAN.terms(STUDENT, Optional.of("B"));
        assertThat(terms.opens()).contains(MONDAY.plus(DAY));
        assertThat(terms.closes()).contains(MONDAY.plus(DAY.multipliedBy(3)));
        assertThat(terms.limit()).contains(Duration.ofSeconds(18 * 60 + 45));
        assertThat(terms.attempts()).isEqualTo(3);
    }

    @Test
    void moreTimeIsNothingWhereThereIsNoLimit() {
        var terms = PLAN.on(PLAN.terms().limited(Optional.empty(), Overdue.HANDED_IN));
        assertThat(terms.terms(STUDENT, Optional.empty()).limit()).isEmpty();
    }

    @Test
    void aQuizIsOverWhenTheLastWhoMayWriteItMayNoMore() {
        assertThat(PLAN.over()).contains(MONDAY.plus(DAY.multipliedBy(3)));
        assertThat(PLAN.excepting(List.of()).over()).isEqualTo(PLAN.terms().closes());
        assertThat(PLAN.on(Terms.open(BERLIN)).over()).isEmpty();
    }

    @Test
    void aPaperEndsWhenItsTimeIsUpOrTheQuizClosesWhicheverIsSooner() {
        var terms = PLAN.terms();
        assertThat(terms.deadline(MONDAY)).contains(MONDAY.plus(Duration.ofMinutes(15)));
        var late = MONDAY.plus(DAY.multipliedBy(2)).minusSeconds(60);
        assertThat(terms.deadline(late)).isEqualTo(terms.closes());
        assertThat(Terms.open(BERLIN).deadline(MONDAY)).isEmpty();
    }

    @Test
    void daysThatDoNotFollowOneAnotherAreNoticed() {
        assertThat(PLAN.terms().inOrder()).isTrue();
        assertThat(Terms.open(BERLIN).inOrder()).isTrue();
        assertThat(dated(2, 1, 3).inOrder()).isFalse();
        assertThat(dated(1, 3, 2).inOrder()).isFalse();
        assertThat(dated(1, 2, 2).inOrder()).isTrue();
        assertThat(dated(3, null, 3).inOrder()).isFalse();
    }

    private static Terms dated(Integer opens, @Nullable Integer due, Integer closes) {
        return Terms.open(BERLIN).dated(day(opens), day(due), day(closes));
    }

    private static Optional<Instant> day(@Nullable Integer number) {
        return Optional.ofNullable(number).map(n -> MONDAY.plus(DAY.multipliedBy(n)));
    }

    @Test
    void whatIsOnceSeenStaysSeen() {
        assertThat(Showing.CAREFUL.shows(Showing.What.MARK, Showing.When.DURING)).isFalse();
        assertThat(Showing.CAREFUL.shows(Showing.What.MARK, Showing.When.HANDED_IN)).isTrue();
        assertThat(Showing.CAREFUL.shows(Showing.What.MARK, Showing.When.CLOSED)).isTrue();
        assertThat(Showing.CAREFUL.shows(Showing.What.RIGHT_ANSWER, Showing.When.HANDED_IN))
                .isFalse();
        assertThat(
                        Showing.CAREFUL
                                .without(Showing.What.MARK)
                                .shows(Showing.What.MARK, Showing.When.CLOSED))
                .isFalse();
    }

    @Test
    void certaintyPaysForHonesty() {
        assertThat(Certainty.HIGH.points(1)).isEqualTo(3);
        assertThat(Certainty.HIGH.points(0)).isEqualTo(-6);
        assertThat(Certainty.MIDDLE.points(0.5)).isEqualTo(0);
        assertThat(Certainty.LOW.points(0)).isEqualTo(0);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Content.of(0)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> PLAN.terms().repeated(0, Counting.BEST))
                .hasMessageContaining("1 to 20");
        assertThatThrownBy(() -> new Extra.Percent(0)).hasMessageContaining("found 0");
        var twice = PLAN.exemptions().getFirst();
        assertThatThrownBy(() -> PLAN.excepting(List.of(twice, twice)))
                .hasMessageContaining("one exemption");
    }
}
