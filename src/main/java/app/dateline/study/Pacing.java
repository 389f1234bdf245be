package app.dateline.study;

import app.dateline.study.fsrs.Scheduler;
import app.dateline.study.fsrs.Settings;
import app.dateline.study.fsrs.Steps;
import app.dateline.study.fsrs.Weights;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How a learner's reviews of a topic are spread over days.
///
/// @param scheduler gives the interval that keeps the recall wanted
/// @param balanced whether an interval is varied so that it ends on a day with little to do
/// @param easyDays days of the week on which little is to come due; they count where days are balanced
/// @param exam the one to be ready for, if there is one
public record Pacing(
        Scheduler scheduler, boolean balanced, Set<DayOfWeek> easyDays, Optional<Exam> exam) {
    /// With the published weights and settings, to the day.
    public static final Pacing PLAIN =
            new Pacing(Scheduler.DEFAULT, false, Set.of(), Optional.empty());

    public Pacing {
        easyDays = Set.copyOf(easyDays);
    }

    public static Pacing of(Weights weights, ReviewSettings wanted, String topic) {
        var settings =
                new Settings(wanted.retention(), wanted.longest(), Steps.NONE, Steps.NONE, false);
        return new Pacing(
                new Scheduler(weights, settings),
                true,
                wanted.easyDays(),
                Optional.ofNullable(wanted.exams().get(topic))
                        .map(day -> new Exam(day, wanted.reviewsADay())));
    }

    /// The day on which it counts what is remembered: that of the exam, as long as it is to come, else today.
    public LocalDate counts(LocalDate today) {
        return exam.map(Exam::day).filter(today::isBefore).orElse(today);
    }

    /// Whether new cards come before those due: before an exam, as all are to be met in time, however few are done on a day.
    public boolean newFirst(LocalDate today) {
        return exam.map(Exam::day).filter(today::isBefore).isPresent();
    }

    /// The limits of a day: before an exam new cards are spread so that all are met in time.
    public Limits limits(Limits wanted, Standing standing) {
        return exam.map(e ->
                        wanted.withFresh(
                                e.fresh(
                                        standing.today(),
                                        standing.unmet(),
                                        standing.pack().entries().size(),
                                        wanted.fresh())))
                .orElse(wanted);
    }
}
