package app.dateline.classroom.quiz;

import app.dateline.question.Answer;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import app.dateline.study.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Papers for tests.
public final class PaperSamples {
    public static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private PaperSamples() {}

    public static PaperStep.Started started(
            Instant at, int number, Behaviour behaviour, int questions, Optional<Instant> end) {
        return new PaperStep.Started(
                at,
                number,
                "topic",
                "revision",
                42,
                behaviour,
                IntStream.range(0, questions)
                        .mapToObj(i -> new QuestionId("when-year.e" + i))
                        .toList(),
                end);
    }

    public static Paper paper(PaperStep... steps) {
        return paper(List.of(steps));
    }

    public static Paper paper(List<PaperStep> steps) {
        return new Paper(
                new PaperId("019a0000-0000-7000-8000-000000000001"),
                new QuizId("019a0000-0000-7000-8000-000000000002"),
                new LearnerId("019a0000-0000-7000-8000-000000000003"),
                steps);
    }

    public static PaperStep.Answered answered(Instant at, int index, Answer answer) {
        return new PaperStep.Answered(
                at, UUID.randomUUID().toString(), index, Optional.of(answer), Optional.empty());
    }

    public static PaperStep.Answered cleared(Instant at, int index) {
        return new PaperStep.Answered(
                at, UUID.randomUUID().toString(), index, Optional.empty(), Optional.empty());
    }

    public static Marking marking(double mark) {
        return new Marking(
                new Mark(mark), Map.of(Samples.fact("e0"), new Mark(mark)), "2011", "option 1");
    }

    /// One step of each sort.
    public static List<PaperStep> ofEachSort(Instant at, LearnerId teacher) {
        return List.of(
                started(at, 1, Behaviour.TRIES, 3, Optional.of(at.plusSeconds(900))),
                new PaperStep.Answered(
                        at,
                        "a1",
                        0,
                        Optional.of(new Answer.Chosen(2)),
                        Optional.of(Certainty.MIDDLE)),
                new PaperStep.Checked(at, "a1", 0, marking(0)),
                new PaperStep.Flagged(at, "f1", 1, true),
                new PaperStep.Moved(at, "m1", 2),
                new PaperStep.Answered(at, "a2", 0, Optional.empty(), Optional.empty()),
                new PaperStep.Submitted(at, HandedIn.TIME_UP),
                new PaperStep.Marked(
                        at,
                        List.of(
                                new Result(Optional.of(marking(0.5)), 0.5),
                                Result.NONE,
                                new Result(Optional.of(marking(0)), -2))),
                new PaperStep.Remarked(
                        at,
                        "r1",
                        0,
                        new Result(Optional.of(marking(1)), 1),
                        teacher,
                        "both years are held"),
                new PaperStep.Commented(
                        at, "c1", Optional.of(0), "Well argued “Ⅱ”", Optional.of(teacher)),
                new PaperStep.Commented(at, "c2", Optional.empty(), "Good", Optional.of(teacher)),
                new PaperStep.Remembered(
                        at, List.of(Samples.answered(at, 0, Mark.FULL, Samples.fact("e0")))));
    }
}
