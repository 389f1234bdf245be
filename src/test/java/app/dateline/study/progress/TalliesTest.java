package app.dateline.study.progress;

import static app.dateline.study.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.Bank;
import app.dateline.bank.Edition;
import app.dateline.bank.Sketch;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.SampleQuestions;
import app.dateline.study.Samples;
import app.dateline.study.Step;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T07:00:00Z");
    private static final Edition EDITION =
            Edition.of(
                    "topic",
                    "revision",
                    new Sketch()
                            .event("v1", "visit", "One came.", "date review 2011")
                            .event("v2", "visit", "Two came.", "date review 2012")
                            .event("m1", "meeting", "They met.", "date review 2013")
                            .chronicle(),
                    new Bank("revision", List.of(), List.of()));

    private static Played played(
            String recipe, Map<Fact, Mark> parts, Mark mark, String... events) {
        var question =
                new Question(
                        new QuestionId(recipe + "." + events[0]),
                        recipe,
                        new Prompt("[[year]] — Something happened."),
                        SampleQuestions.choosing(4, 0),
                        Arrays.stream(events).map(Samples::fact).toList(),
                        Optional.empty(),
                        OptionalDouble.empty());
        var sample = Samples.answered(NOON, 0, mark);
        var answer =
                new Step.Answered(
                        sample.at(),
                        sample.zone(),
                        sample.day(),
                        "a0",
                        0,
                        new Answer.Chosen(0),
                        "choose-one",
                        0.25,
                        1,
                        new Marking(mark, parts, "given", "key"));
        return new Played(answer, question, EDITION);
    }

    private static Tally of(Tallies tallies, String group) {
        return tallies.rows().stream()
                .filter(row -> row.group().equals(group))
                .findFirst()
                .orElseThrow()
                .tally();
    }

    @Test
    void withoutAnswersThereAreNoRowsAndNothingToTellApart() {
        assertThat(Tallies.byRecipe(List.of()).rows()).isEmpty();
        assertThat(Tallies.byKind(List.of()).extremes()).isEmpty();
    }

    @Test
    void answersAreCountedByRecipeTheMostAskedFirst() {
        var tallies =
                Tallies.byRecipe(
                        List.of(
                                played("who", Map.of(), Mark.FULL, "v1"),
                                played("when-year", Map.of(), Mark.NONE, "v1"),
                                played("when-year", Map.of(), Mark.FULL, "v2")));
        assertThat(tallies.rows())
                .containsExactly(
                        new Tallies.Row("when-year", new Tally(1, 2)),
                        new Tallies.Row("who", new Tally(1, 1)));
    }

    @Test
    void aQuestionAboutSeveralEventsCountsOnceForEachKindByThatKindsOwnParts() {
        var order =
                played(
                        "put-in-order",
                        Map.of(fact("v1"), Mark.FULL, fact("v2"), Mark.FULL, fact("m1"), Mark.NONE),
                        new Mark(0.6),
                        "v1",
                        "v2",
                        "m1");
        var tallies = Tallies.byKind(List.of(order));
        assertThat(of(tallies, "visit")).isEqualTo(new Tally(1, 1));
        assertThat(of(tallies, "meeting")).isEqualTo(new Tally(0, 1));
    }

    @Test
    void anAnswerThatIsNoEvidenceForAnyFactStillCountsAsItWasMarked() {
        assertThat(of(Tallies.byKind(List.of(played("who", Map.of(), Mark.FULL, "v1"))), "visit"))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void fewAnswersAreNeverTheBestOrTheWeakest() {
        var four = new Tallies(List.of(row("a", 0, 4), row("b", 5, 5)));
        assertThat(four.extremes()).isEmpty();
        var enough = new Tallies(List.of(row("a", 1, 5), row("b", 5, 5), row("c", 0, 1)));
        assertThat(enough.extremes())
                .contains(new Tallies.Extremes(row("b", 5, 5), row("a", 1, 5)));
    }

    private static Tallies.Row row(String group, int right, int asked) {
        return new Tallies.Row(group, new Tally(right, asked));
    }

    @Test
    void aTallyOfNothingHasNoShareAndOneOfNonsenseIsRefused() {
        assertThat(Tally.NONE.share()).isZero();
        assertThat(Tally.NONE.few()).isTrue();
        assertThatThrownBy(() -> new Tally(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
