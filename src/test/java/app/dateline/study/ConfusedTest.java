package app.dateline.study;

import static app.dateline.study.Samples.fact;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfusedTest {
    private static final List<ClaimId> CLAIM = List.of(new ClaimId("a/date/article"));
    private static final Prompt STEM = new Prompt("[[year]] — Something happened.");
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private static Question question(Task task, String... events) {
        return new Question(
                new QuestionId("when-year.a"),
                "when-year",
                STEM,
                task,
                Stream.of(events).map(Samples::fact).toList(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static Option right() {
        return new Option("right", CLAIM, List.of(), Optional.empty());
    }

    private static Option wrong(Refutation rule, Optional<Fact> trueOf) {
        return new Option("of " + trueOf, List.of(), CLAIM, trueOf).by(rule);
    }

    private static Option of(String event) {
        return wrong(Refutation.ONE_VALUE, Optional.of(fact(event)));
    }

    @Test
    void aWrongChoiceTakesTheFactItIsTrueOfForTheOneAsked() {
        var asked =
                question(
                        new Task.ChooseOne(
                                List.of(
                                        of("b"),
                                        right(),
                                        wrong(Refutation.ONE_VALUE, Optional.empty()),
                                        wrong(Refutation.AGREED, Optional.of(fact("c")))),
                                1),
                        "a");
        assertThat(Confused.in(asked, new Answer.Chosen(0)))
                .containsExactly(new Confused("a/date", "b/date"));
        for (var other : List.of(1, 2, 3)) {
            assertThat(Confused.in(asked, new Answer.Chosen(other))).isEmpty();
        }
        assertThat(Confused.in(asked, new Answer.Passed())).isEmpty();
    }

    @Test
    void aStatementHeldToBeTrueThatIsTrueOfAnotherFactDoesToo() {
        var asked = question(new Task.TrueFalse(false, of("b"), right()), "a");
        assertThat(Confused.in(asked, new Answer.Judged(true)))
                .containsExactly(new Confused("a/date", "b/date"));
        assertThat(Confused.in(asked, new Answer.Judged(false))).isEmpty();
    }

    @Test
    void inAMatchEachRowThatWasGivenWhatBelongsElsewhere() {
        var rows = Stream.of("a", "b", "c").map(e -> new Task.Row(STEM, new EventId(e))).toList();
        var values = List.of(right(), right(), right(), of("d"));
        var asked = question(new Task.Match(rows, values, List.of(0, 1, 2)), "a", "b", "c");
        assertThat(Confused.in(asked, new Answer.Matched(List.of(1, 3, 2))))
                .containsExactly(
                        new Confused("a/date", "b/date"), new Confused("b/date", "d/date"));
    }

    @Test
    void whatWasConfusedTwiceEitherWayIsAPairTheOftenestFirst() {
        var confusions =
                List.of(
                        new Confusion("b", "a", 1, NOW),
                        new Confusion("a", "b", 1, NOW),
                        new Confusion("c", "d", 3, NOW),
                        new Confusion("e", "f", 1, NOW));
        assertThat(Confusion.twice(confusions))
                .containsExactly(new Confusion.Pair("c", "d"), new Confusion.Pair("a", "b"));
    }

    @Test
    void theFactConfusedMostIsFoundEitherWayAndOfEqualsTheLast() {
        var confusions =
                List.of(
                        new Confusion("b", "a", 2, NOW),
                        new Confusion("a", "b", 1, NOW.plusSeconds(5)),
                        new Confusion("a", "c", 3, NOW.plusSeconds(1)));
        assertThat(Confusion.most(confusions, "a")).contains("b");
        assertThat(Confusion.most(confusions, "c")).contains("a");
        assertThat(Confusion.most(confusions, "z")).isEmpty();
    }
}
