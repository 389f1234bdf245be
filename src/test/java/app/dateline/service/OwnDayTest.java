package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.Step;
import app.dateline.study.progress.RoundFilter;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The learner's own day through the services: what is stored is stored by it, and stays.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class OwnDayTest {
    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId FAR = ZoneId.of("Pacific/Kiritimati");
    private static final String TOPIC = "russia-pakistan";

    @Autowired private Guests guests;
    @Autowired private Editions editions;
    @Autowired private Practice practice;
    @Autowired private Progress progress;
    @Autowired private Settings settings;
    @Autowired private OwnData ownData;
    @Autowired private Today today;

    private Attempt answer(LearnerId learner, AttemptId round, int index) {
        practice.answer(learner, round, index, "a" + index, new Answer.Passed(), KARACHI);
        return practice.next(learner, round, index, KARACHI).attempt();
    }

    @Test
    void aChangedZoneOrBeginningMovesNoDayThatWasStored() {
        var learner = guests.welcome().learner();
        var round = practice.start(learner, TOPIC, Blueprint.of(3), KARACHI);
        var before = answer(learner, round, 0).answers().getFirst();
        assertThat(before.zone()).isEqualTo(KARACHI);

        settings.change(
                learner, s -> s.withZone(Optional.of(FAR)).withDayBegins(LocalTime.of(7, 0)));
        var after = answer(learner, round, 1).answers();

        assertThat(after.getFirst()).isEqualTo(before);
        assertThat(after.getLast().zone()).isEqualTo(FAR);
        assertThat(after.getLast().day())
                .isEqualTo(new LearnerDay(FAR, LocalTime.of(7, 0)).on(after.getLast().at()));
        var standing = progress.standing(Optional.of(learner), TOPIC, KARACHI);
        assertThat(standing.days().answers().keySet())
                .containsAll(after.stream().map(Step.Answered::day).toList());
        assertThat(today.desk(Optional.of(learner), TOPIC, KARACHI).day())
                .isEqualTo(standing.today());
    }

    @Test
    void whatIsNoEvidenceOfMemoryStillCountsOnItsDay() {
        var learner = guests.welcome().learner();
        var edition = editions.current(TOPIC);
        var mistaken =
                edition.bank().questions().stream()
                        .filter(edition::erratum)
                        .map(Question::id)
                        .limit(1)
                        .toList();
        var answered =
                answer(learner, practice.startThese(learner, TOPIC, mistaken), 0)
                        .answers()
                        .getFirst();
        assertThat(answered.marking().parts()).isEmpty();
        var standing = progress.standing(Optional.of(learner), TOPIC, KARACHI);
        assertThat(standing.days().answers()).containsExactly(Map.entry(answered.day(), 1));
        assertThat(standing.memories()).isEmpty();
    }

    @Test
    void aHistoryHoldsTheLearnersOwnRoundsAndNoOnesElse() {
        var learner = guests.welcome().learner();
        var other = guests.welcome().learner();
        practice.start(other, TOPIC, Blueprint.of(1), KARACHI);
        var mine = practice.start(learner, TOPIC, Blueprint.of(1), KARACHI);
        answer(learner, mine, 0);
        assertThat(progress.history(learner, TOPIC, RoundFilter.ALL, KARACHI))
                .extracting(entry -> entry.round().id())
                .containsExactly(mine);
    }

    @Test
    void aNewcomersProgressIsEmptyAndAfterOneAnswerItIsNot() {
        assertThat(progress.standing(Optional.empty(), TOPIC, KARACHI).empty()).isTrue();
        var learner = guests.welcome().learner();
        assertThat(progress.standing(Optional.of(learner), TOPIC, KARACHI).empty()).isTrue();
        answer(learner, practice.start(learner, TOPIC, Blueprint.of(1), KARACHI), 0);
        var standing = progress.standing(Optional.of(learner), TOPIC, KARACHI);
        assertThat(standing.empty()).isFalse();
        assertThat(standing.streak().days()).isOne();
        assertThat(standing.scores().rounds()).hasSize(1);
        assertThat(standing.recipes().rows()).hasSize(1);
        assertThat(standing.weekAgo()).isEmpty();
    }

    @Test
    void anErasedLearnerIsNotThereForAnyServiceAndTheirTabsLearnItAtTheirNextPress() {
        var welcome = guests.welcome();
        var learner = welcome.learner();
        var round = practice.start(learner, TOPIC, Blueprint.of(1), KARACHI);
        assertThat(ownData.kept(learner)).isEqualTo(new OwnData.Kept(1, 0, 0));
        assertThat(ownData.file(learner)).contains(round.value());

        ownData.erase(learner);

        assertThat(guests.known(welcome.secret())).isEmpty();
        assertThat(practice.rounds(learner)).isEqualTo(List.of());
        assertThatThrownBy(() -> answer(learner, round, 0)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> ownData.erase(learner)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> ownData.file(learner)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> settings.change(learner, s -> s.withStreak(false)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> practice.start(learner, TOPIC, Blueprint.of(1), KARACHI))
                .isInstanceOf(RuntimeException.class);
    }
}
