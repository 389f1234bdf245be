package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.Learner;
import app.dateline.classroom.LearnerSettings;
import app.dateline.question.Question;
import app.dateline.question.SampleQuestions;
import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.CardMark;
import app.dateline.study.LearnerId;
import app.dateline.study.Limits;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewStep;
import app.dateline.study.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LearnerJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00.123Z");
    private static final Learner LEARNER =
            Learner.fresh(new LearnerId(new UUID(1, 1).toString()), NOW);

    private static JsonNode file(LearnerSettings settings, List<Attempt> rounds) {
        Question question = SampleQuestions.asking(SampleQuestions.choosing(4, 0));
        return new JsonMapper()
                .readTree(
                        LearnerJson.write(
                                new LearnerJson.Everything(
                                        NOW,
                                        LEARNER,
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        settings,
                                        Optional.empty(),
                                        Optional.empty(),
                                        rounds,
                                        new ReviewLog(LEARNER.id(), 0, List.of()),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        (round, index) ->
                                                index == 0
                                                        ? Optional.of(question)
                                                        : Optional.empty())));
    }

    private static Attempt round() {
        return new Attempt(
                new AttemptId(new UUID(1, 2).toString()), LEARNER.id(), Samples.ofEachSort(NOW));
    }

    @Test
    void aLearnerWhoDidNothingHasAFileAllTheSame() {
        var file = file(LearnerSettings.DEFAULT, List.of());
        assertThat(file.path("format").asString()).isEqualTo("dateline-learner/1");
        assertThat(file.path("learner").path("id").asString()).isEqualTo(LEARNER.id().value());
        assertThat(file.path("settings").path("zone").isNull()).isTrue();
        assertThat(file.path("rounds")).isEmpty();
    }

    @Test
    void whatWasDoneToCardsBesideGradingIsInItWithTheLimitsOfADay() {
        var zone = ZoneId.of("Asia/Karachi");
        var day = LocalDate.parse("2026-11-24");
        var log =
                List.<ReviewStep>of(
                        new ReviewStep.Marked(
                                NOW, zone, day, "m", "topic", "card", CardMark.Change.SUSPENDED),
                        new ReviewStep.Limited(NOW, zone, day, "l", "topic", new Limits(5, 50)),
                        new ReviewStep.Undone(NOW, "m"));
        var file =
                new JsonMapper()
                        .readTree(
                                LearnerJson.write(
                                        new LearnerJson.Everything(
                                                NOW,
                                                LEARNER,
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty(),
                                                List.of(),
                                                List.of(),
                                                LearnerSettings.DEFAULT,
                                                Optional.empty(),
                                                Optional.empty(),
                                                List.of(),
                                                new ReviewLog(LEARNER.id(), 3, log),
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                (round, index) -> Optional.empty())))
                        .path("reviews");
        assertThat(file.path(0).path("mark").asString()).isEqualTo("suspended");
        assertThat(file.path(0).path("card").asString()).isEqualTo("card");
        assertThat(file.path(1).path("day").asString()).isEqualTo("2026-11-24");
        assertThat(file.path(1).path("newToday").asInt()).isEqualTo(5);
        assertThat(file.path(1).path("reviewsToday").asInt()).isEqualTo(50);
        assertThat(file.path(2).path("takesBack").asString()).isEqualTo("m");
    }

    @Test
    void whatALearnerChoseToBeAskedIsInIt() {
        var chosen =
                new Attempt(
                        new AttemptId(new UUID(1, 3).toString()),
                        LEARNER.id(),
                        List.of(Samples.chosen(NOW, 5)));
        var file = file(LearnerSettings.DEFAULT, List.of(chosen)).path("rounds").path(0);
        assertThat(file.path("chosen").path("form").asString()).isEqualTo("two_minutes");
        assertThat(file.path("chosen").path("topics").path(1).asString()).isEqualTo("visits");
        assertThat(file.path("chosen").path("from").asInt()).isEqualTo(1999);
        assertThat(file.path("chosen").path("missed").asBoolean()).isTrue();
        assertThat(
                        file(LearnerSettings.DEFAULT, List.of(round()))
                                .path("rounds")
                                .path(0)
                                .has("chosen"))
                .isFalse();
    }

    @Test
    void everyAnswerOfEveryRoundIsInItWithWhatWasGivenWhenAndWhere() {
        var file =
                file(
                        LearnerSettings.DEFAULT.withZone(Optional.of(ZoneId.of("Asia/Karachi"))),
                        List.of(round()));
        assertThat(file.path("settings").path("zone").asString()).isEqualTo("Asia/Karachi");
        var round = file.path("rounds").path(0);
        assertThat(round.path("questions")).hasSize(5);
        assertThat(round.path("questions").path(0).path("prompt").asString())
                .isEqualTo("[[year]] — Something happened.");
        assertThat(round.path("answers")).hasSize(round().answers().size());
        var first = round.path("answers").path(0);
        assertThat(first.path("day").asString()).isEqualTo("2026-11-24");
        assertThat(first.path("zone").asString()).isEqualTo("Asia/Karachi");
        assertThat(first.path("given").asString()).isEqualTo("2011");
        assertThat(first.path("answer").path("option").asInt()).isEqualTo(2);
        assertThat(first.path("facts").path("e0/date").asDouble()).isEqualTo(1);
        assertThat(round.path("answers").path(4).path("answer").path("text").asString())
                .isEqualTo("Kayani “é” \u0001\n");
        assertThat(round.path("moves")).hasSize(2);
    }

    @Test
    void everyFieldIsExplainedInTheDocument() throws Exception {
        var explained = Files.readString(Path.of("docs/my-data.md"));
        var fields = new TreeSet<String>();
        collect(file(LearnerSettings.DEFAULT, List.of(round())), fields);
        assertThat(fields).allSatisfy(f -> assertThat(explained).contains("`" + f + "`"));
    }

    private static void collect(JsonNode node, Set<String> fields) {
        node.properties()
                .forEach(property -> {
                    fields.add(property.getKey());
                    // Facts are keyed by themselves, and an answer's own fields depend on the task.
                    if (!List.of("facts", "answer").contains(property.getKey())) {
                        collect(property.getValue(), fields);
                    }
                });
        if (node.isArray()) {
            node.forEach(item -> collect(item, fields));
        }
    }
}
