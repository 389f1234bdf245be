package app.dateline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.browser.FreshData;
import app.dateline.question.Answer;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.study.DisputePolicy;
import app.dateline.study.LearnerId;
import app.dateline.study.Selection;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Rounds of what a learner chose to be asked, on the shipped bank.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
class ChosenRoundsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
    private static final String TOPIC = "russia-pakistan";

    @Autowired private Guests guests;
    @Autowired private Practice practice;
    @Autowired private Editions editions;

    private List<Question> fitting(Selection selection) {
        return practice.fitting(Optional.empty(), TOPIC, Blueprint.of(10, selection));
    }

    private Sitting answer(LearnerId learner, AttemptId round, int index, Answer answer) {
        practice.answer(learner, round, index, "a" + index, answer, ZONE);
        return practice.next(learner, round, index, ZONE);
    }

    @Test
    void everyEventOfEveryQuestionIsOfTheTopicAndKindChosen() {
        var chosen = Selection.ALL.topics(List.of("visits")).kind(Optional.of("visit"));
        var chronicle = editions.current(TOPIC).chronicle();
        assertThat(fitting(chosen))
                .isNotEmpty()
                .allSatisfy(q ->
                        assertThat(q.facts())
                                .allSatisfy(f -> {
                                    var event = chronicle.event(f.event());
                                    assertThat(event.kind()).isEqualTo("visit");
                                    assertThat(event.topics()).contains("visits");
                                }));
    }

    @Test
    void aPeriodKeepsWhatLastedIntoItAndLeavesOutWhatHasNoDate() {
        var chosen = Selection.ALL.from(Optional.of(1985)).to(Optional.of(1986));
        var chronicle = editions.current(TOPIC).chronicle();
        assertThat(fitting(chosen).stream().flatMap(q -> q.facts().stream()))
                .allSatisfy(
                        f -> assertThat(chronicle.event(f.event()).claims("date")).isNotEmpty());
        assertThat(fitting(Selection.ALL.from(Optional.of(2014)).to(Optional.of(2014))))
                .hasSizeLessThan(fitting(Selection.ALL.from(Optional.of(2011))).size());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHoldsNothingAndStartsNoRound() {
        var backwards = Selection.ALL.from(Optional.of(2014)).to(Optional.of(1999));
        assertThat(backwards.backwards()).isTrue();
        assertThat(fitting(backwards)).isEmpty();
        var learner = guests.welcome().learner();
        assertThatThrownBy(() -> practice.start(learner, TOPIC, Blueprint.of(10, backwards), ZONE))
                .isInstanceOf(NotThere.class);
        assertThat(practice.rounds(learner)).isEmpty();
    }

    @Test
    void aRoundIsDrawnFromOneRecipeAloneWhereItIsChosen() {
        var learner = guests.welcome().learner();
        var chosen = Selection.ALL.recipe(Optional.of("type-date"));
        var id = practice.start(learner, TOPIC, Blueprint.of(10, chosen), ZONE);
        assertThat(practice.sitting(learner, id, ZONE).attempt().start().questions())
                .hasSize(10)
                .allSatisfy(q -> assertThat(q.value()).startsWith("type-date."));
    }

    @Test
    void theDisputePolicyDecidesWhatIsAskedWhereTheArticlesDiffer() {
        var stated = "when-year.mi-17-helicopters-supplied.essay";
        var either = "either-year.mi-17-helicopters-supplied";
        var whoSays = "which-article-says.mi-17-helicopters-supplied.essay";
        assertThat(ids(DisputePolicy.BY_SOURCE)).contains(stated, whoSays).doesNotContain(either);
        assertThat(ids(DisputePolicy.ACCEPT_ALL)).contains(either).doesNotContain(stated);
        assertThat(ids(DisputePolicy.ASK_ABOUT))
                .contains(whoSays)
                .doesNotContain(stated, either)
                .anyMatch(id -> id.startsWith("articles-disagree."));
        assertThat(ids(DisputePolicy.LEAVE_OUT))
                .doesNotContain(stated, whoSays, either)
                .noneMatch(id -> id.startsWith("articles-disagree."));
    }

    @Test
    void namesAndFiguresOnWhichTheArticlesDifferAreTakenEitherWayOnlyWhereOneWantsIt() {
        var either =
                List.of(
                        "either-figure.pipeline-agreement-signed.price",
                        "either-name.first-joint-exercise-held.place",
                        "either-name.salala-attack.initiator");
        assertThat(ids(DisputePolicy.ACCEPT_ALL)).containsAll(either);
        for (var other :
                List.of(
                        DisputePolicy.BY_SOURCE,
                        DisputePolicy.ASK_ABOUT,
                        DisputePolicy.LEAVE_OUT)) {
            assertThat(ids(other)).doesNotContainAnyElementsOf(either);
        }
    }

    private List<String> ids(DisputePolicy policy) {
        return fitting(Selection.ALL.disputes(policy)).stream().map(q -> q.id().value()).toList();
    }

    @Test
    void mistakesOfAllRoundsArePractisedAloneAndThoseNotPutRightFirst() {
        var learner = guests.welcome().learner();
        var first = practice.start(learner, TOPIC, Blueprint.of(3), ZONE);
        var second = practice.start(learner, TOPIC, Blueprint.of(3), ZONE);
        for (var round : List.of(first, second)) {
            IntStream.range(0, 3).forEach(i -> answer(learner, round, i, new Answer.Passed()));
        }
        var missed =
                practice.fitting(
                        Optional.of(learner), TOPIC, Blueprint.of(10, Selection.ALL.missed(true)));
        var asked =
                List.of(first, second).stream()
                        .flatMap(r ->
                                practice
                                        .sitting(learner, r, ZONE)
                                        .attempt()
                                        .start()
                                        .questions()
                                        .stream())
                        .distinct()
                        .toList();
        assertThat(missed).extracting(Question::id).containsExactlyInAnyOrderElementsOf(asked);
        var again =
                practice.start(learner, TOPIC, Blueprint.of(10, Selection.ALL.missed(true)), ZONE);
        assertThat(practice.sitting(learner, again, ZONE).attempt().start().questions())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void whoMissedNothingHasNoMistakesToPractise() {
        var learner = guests.welcome().learner();
        assertThat(
                        practice.fitting(
                                Optional.of(learner),
                                TOPIC,
                                Blueprint.of(10, Selection.ALL.missed(true))))
                .isEmpty();
    }

    @Test
    void aLineGrowsByEveryEventPlacedAndAcceptsEveryPlaceTheArticlesAllow() {
        var learner = guests.welcome().learner();
        var id = practice.start(learner, TOPIC, Blueprint.growing(Selection.ALL), ZONE);
        var sitting = practice.sitting(learner, id, ZONE);
        var size = sitting.attempt().size();
        assertThat(size).isEqualTo(12);
        for (var i = 0; i < size; i++) {
            var line = (Task.PlaceOnTimeline) sitting.question(i).task();
            assertThat(line.standing()).hasSize(i + 1);
            assertThat(line.standing()).extracting(Task.Item::event).doesNotHaveDuplicates();
            assertThat(line.standing())
                    .extracting(Task.Item::event)
                    .doesNotContain(line.placed().event());
            assertThat(line.key()).isNotEmpty();
            for (var gap = 1; gap < line.standing().size(); gap++) {
                assertThat(
                                line.standing()
                                        .get(gap)
                                        .within()
                                        .before(line.standing().get(gap - 1).within()))
                        .isFalse();
            }
            sitting = answer(learner, id, i, new Answer.Placed(line.key().getLast()));
        }
        assertThat(sitting.attempt().finished()).isTrue();
        assertThat(sitting.attempt().misses()).isEmpty();
    }

    @Test
    void aLineIsGrownWhateverKindOfQuestionWasChosenBefore() {
        var chosen = Blueprint.growing(Selection.ALL.recipe(Optional.of("who")));
        assertThat(practice.fitting(Optional.empty(), TOPIC, chosen))
                .isNotEmpty()
                .allSatisfy(q -> assertThat(q.task()).isInstanceOf(Task.PlaceOnTimeline.class));
    }

    @Test
    void theThirdMissEndsAGrowingLine() {
        var learner = guests.welcome().learner();
        var id = practice.start(learner, TOPIC, Blueprint.growing(Selection.ALL), ZONE);
        for (var i = 0; i < 3; i++) {
            answer(learner, id, i, new Answer.Passed());
        }
        var over = practice.sitting(learner, id, ZONE).attempt();
        assertThat(over.finished()).isTrue();
        assertThat(over.size()).isEqualTo(3);
        assertThat(over.misses()).hasSize(3);
    }
}
