package app.dateline.study;

import app.dateline.bank.Pack;
import app.dateline.chronicle.EventId;
import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.question.Prompt;
import app.dateline.question.QuestionId;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Steps for tests.
public final class Samples {
    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");

    private Samples() {}

    public static Fact fact(String event) {
        return new Fact(new EventId(event), "date", Optional.empty());
    }

    public static Step.Started started(Instant at, int questions) {
        var ids =
                IntStream.range(0, questions)
                        .mapToObj(i -> new QuestionId("when-year.e" + i))
                        .toList();
        return new Step.Started(
                at, "topic", "revision", 42, ids, Optional.empty(), Optional.empty());
    }

    /// The same, drawn to a form and a selection in which nothing is left to chance.
    public static Step.Started chosen(Instant at, int questions) {
        var plain = started(at, questions);
        var selection =
                new Selection(
                        List.of("visits", "defence"),
                        Optional.of("visit"),
                        Optional.of("who"),
                        Optional.of(1999),
                        Optional.of(2014),
                        DisputePolicy.LEAVE_OUT,
                        true);
        return new Step.Started(
                at,
                plain.topic(),
                plain.revision(),
                plain.seed(),
                plain.questions(),
                plain.missesOf(),
                Optional.of(Blueprint.twoMinutes(selection)));
    }

    public static Step.Answered answered(Instant at, int index, Mark mark, Fact... facts) {
        return answered(at, "a" + index, index, new Answer.Chosen(1), mark, facts);
    }

    /// What answers say, each to a question of its own.
    public static List<Recall> recalls(List<Step.Answered> answers) {
        return answers.stream()
                .flatMap(a -> a.recalls(new QuestionId("when-year.e" + a.index())).stream())
                .toList();
    }

    /// The same of answers that were typed, among which nobody could guess.
    public static List<Recall> typed(List<Step.Answered> answers) {
        return recalls(answers).stream()
                .map(r ->
                        new Recall(
                                r.fact(),
                                r.id(),
                                r.at(),
                                r.day(),
                                r.asked(),
                                "type-date",
                                0,
                                r.prior(),
                                r.rating(),
                                r.seconds()))
                .toList();
    }

    public static List<Recall> recalls(ReviewStep.Graded... grades) {
        return Arrays.stream(grades).flatMap(g -> g.recalls().stream()).toList();
    }

    public static Step.Answered answered(
            Instant at, String answerId, int index, Answer answer, Mark mark, Fact... facts) {
        Map<Fact, Mark> parts = Arrays.stream(facts).collect(Collectors.toMap(f -> f, f -> mark));
        return new Step.Answered(
                at,
                ZONE,
                LearnerDay.of(at, ZONE),
                answerId,
                index,
                answer,
                "choose-one",
                0.25,
                3.5,
                new Marking(mark, parts, "2011", "option 1"));
    }

    /// One step of each sort, with an answer of each sort.
    public static List<Step> ofEachSort(Instant at) {
        return List.of(
                started(at, 5),
                answered(at, "a0", 0, new Answer.Chosen(2), Mark.FULL, fact("e0")),
                new Step.Moved(at, 1),
                answered(
                        at,
                        "a1",
                        1,
                        new Answer.Ordered(List.of(2, 0, 1, 3)),
                        new Mark(0.6),
                        fact("e1"),
                        fact("e2")),
                answered(
                        at,
                        "a2",
                        2,
                        new Answer.Dated(2014, OptionalInt.of(6)),
                        new Mark(0.5),
                        fact("e3")),
                answered(
                        at,
                        "a3",
                        3,
                        new Answer.Dated(2014, OptionalInt.empty()),
                        Mark.NONE,
                        fact("e3")),
                answered(
                        at,
                        "a4",
                        4,
                        new Answer.Typed("Kayani “é” \u0001\n"),
                        Mark.FULL,
                        fact("e4")),
                answered(at, "a5", 4, new Answer.Passed(), Mark.NONE),
                answered(
                        at,
                        "a7",
                        5,
                        new Answer.Several(List.of(3, 1)),
                        new Mark(0.5),
                        fact("e7"),
                        fact("e8")),
                answered(
                        at,
                        "a8",
                        5,
                        new Answer.Matched(List.of(3, 0, 1)),
                        new Mark(0.25),
                        fact("e9")),
                answered(at, "a9", 5, new Answer.Placed(2), Mark.NONE, fact("e10")),
                answered(at, "a6", 5, new Answer.Judged(false), Mark.FULL, fact("e6")),
                new Step.Moved(at, 2));
    }

    /// How cards stand, worked out of all of them.
    public static Standing standing(
            Pack pack, Map<String, Memory> memories, LocalDate today, long seed) {
        return Standing.of(Optional.empty(), pack, Remembered.of(memories), today, seed);
    }

    /// A memory by the published weights, of what was recalled.
    public static Memory memory(
            double stability, LocalDate last, Memory.Outcome outcome, LocalDate due) {
        return new Memory(stability, 5, 0.1542, last, outcome, due, 2, 1, Memory.RECALLED, "first");
    }

    /// The card that asks when an event was.
    public static Flashcard card(String event) {
        return card(event, "date");
    }

    public static Flashcard card(String event, String attribute) {
        return new Flashcard(
                "card.%s.%s".formatted(event, attribute),
                new Prompt("[[year]] — Something happened."),
                "2011",
                List.of(new Fact(new EventId(event), attribute, Optional.empty())));
    }

    public static ReviewStep.Graded graded(Instant at, String id, Flashcard card, Rating rating) {
        return new ReviewStep.Graded(
                at,
                ZONE,
                LearnerDay.of(at, ZONE),
                id,
                "topic",
                card.id(),
                card.facts().stream().map(Fact::key).toList(),
                rating,
                4.5);
    }
}
