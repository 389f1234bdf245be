package app.dateline.classroom.quiz;

import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import app.dateline.question.Level;
import app.dateline.question.QuestionId;
import app.dateline.study.DisputePolicy;
import app.dateline.study.LearnerId;
import app.dateline.study.Selection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Quizzes for tests.
public final class QuizSamples {
    public static final Instant MONDAY = Instant.parse("2026-11-30T08:00:00Z");
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private QuizSamples() {}

    public static Quiz draft(CourseId course, Plan plan) {
        return new Quiz(
                new QuizId(UUID.randomUUID().toString()),
                course,
                new ShownName("Quiz 1"),
                plan,
                1,
                MONDAY,
                Optional.empty());
    }

    /// Every part of it said otherwise than where nothing is said.
    public static Plan full(LearnerId student) {
        var content =
                Content.of(7)
                        .selecting(
                                Selection.ALL
                                        .topics(List.of("visits", "arms"))
                                        .from(Optional.of(2009))
                                        .disputes(DisputePolicy.LEAVE_OUT))
                        .asking(Set.of("when-year"), Set.of("choose-one", "give-date"))
                        .as(Set.of(Level.FAIR, Level.HARD))
                        .drawn(Content.Drawn.SAME, List.of(question(1), question(2)))
                        .reserving(true);
        var day = Duration.ofDays(1);
        var terms =
                Terms.open(BERLIN)
                        .dated(
                                Optional.of(MONDAY),
                                Optional.of(MONDAY.plus(day)),
                                Optional.of(MONDAY.plus(day.multipliedBy(2))))
                        .limited(Optional.of(Duration.ofMinutes(15)), Overdue.GRACE)
                        .repeated(2, Counting.MEAN);
        return Plan.of(content, terms)
                .running(Behaviour.TRIES, false)
                .showing(Showing.CAREFUL.without(Showing.What.WHY_NOT))
                .excepting(
                        List.of(
                                new Exemption(
                                        new Exemption.For.Student(student),
                                        Optional.of(new Extra.Percent(25)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(MONDAY.plus(day.multipliedBy(3))),
                                        Optional.of(3)),
                                new Exemption(
                                        new Exemption.For.Group("B"),
                                        Optional.of(new Extra.Minutes(10)),
                                        Optional.of(MONDAY.plus(day)),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
    }

    public static QuestionId question(int number) {
        return new QuestionId("question-%d".formatted(number));
    }
}
