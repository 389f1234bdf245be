package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.Keys;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.Requests;
import app.dateline.classroom.report.Reports;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// What courses want of somebody today: quizzes to write of who learns there, and of who teaches there what needs them.
@Service
public class Agenda {
    private static final Duration NEAR = Duration.ofHours(24);
    private static final Duration NEWS = Duration.ofDays(14);

    private final Attending attending;
    private final Taking taking;
    private final Quizzing quizzing;
    private final Marks marks;
    private final Regrading regrading;
    private final Rekeyings rekeyings;
    private final Reports reports;
    private final Requests requests;
    private final InstantSource clock;

    Agenda(
            Attending attending,
            Taking taking,
            Quizzing quizzing,
            Marks marks,
            Regrading regrading,
            Rekeyings rekeyings,
            Reports reports,
            Requests requests,
            InstantSource clock) {
        this.attending = attending;
        this.taking = taking;
        this.quizzing = quizzing;
        this.marks = marks;
        this.regrading = regrading;
        this.rekeyings = rekeyings;
        this.reports = reports;
        this.requests = requests;
        this.clock = clock;
    }

    /// The quizzes that somebody is writing or may begin now, the one that closes first before the others.
    public List<QuizFront> toWrite(LearnerId learner) {
        return attending.places(learner).stream()
                .filter(place -> !place.member().teaches())
                .flatMap(place -> taking.quizzes(learner, place.course().id()).stream())
                .filter(front -> front.running().isPresent() || front.mayBegin())
                .sorted(Comparator.comparing(front -> front.terms().closes().orElse(Instant.MAX)))
                .toList();
    }

    /// A paper that was marked anew not long ago.
    public record Told(Course course, Quiz quiz, Paper paper, Instant at) {}

    /// What of a student's papers was marked anew within two weeks, the last first.
    public List<Told> told(LearnerId learner) {
        var since = clock.instant().minus(NEWS);
        return attending.places(learner).stream()
                .filter(place -> !place.member().teaches())
                .flatMap(place -> taking.quizzes(learner, place.course().id()).stream())
                .flatMap(front ->
                        front.papers().stream()
                                .map(seen -> seen.paper())
                                .flatMap(paper ->
                                        rekeyings.keys(paper).told(paper).stream()
                                                .map(Keys.Told::regrade)
                                                .reduce((_, last) -> last)
                                                .filter(r -> r.at().isAfter(since))
                                                .map(r ->
                                                        new Told(
                                                                front.course(),
                                                                front.quiz(),
                                                                paper,
                                                                r.at()))
                                                .stream()))
                .sorted(Comparator.comparing(Told::at).reversed())
                .toList();
    }

    /// What needs somebody who teaches, each with the quiz it is about; their order is that of their urgency.
    public sealed interface Need {
        Course course();

        Quiz quiz();

        /// The bank has corrected so many of its keys, and nobody has decided what becomes of the marks.
        record Corrected(Course course, Quiz quiz, int keys) implements Need {}

        /// Its students reported so many errors that nobody has answered.
        record Reported(Course course, Quiz quiz, int reports) implements Need {}

        /// So many are writing it now.
        record Writing(Course course, Quiz quiz, int papers) implements Need {}

        /// It closes within a day, and so many of the students have not begun.
        record Closing(Course course, Quiz quiz, Instant closes, int notBegun, int students)
                implements Need {}

        /// So many students ask for an exception in it.
        record Requested(Course course, Quiz quiz, int requests) implements Need {}

        /// It is planned and not assigned.
        record Draft(Course course, Quiz quiz) implements Need {}
    }

    /// What needs somebody who teaches: marks that may be wrong, then what is reported, then what is being written, then what closes soon, then what is asked for, then what is not assigned.
    public List<Need> needs(LearnerId learner) {
        var needs = new ArrayList<Need>();
        for (var place : attending.places(learner)) {
            if (place.member().teaches() && place.course().state() == Course.State.OPEN) {
                add(learner, place.course(), needs);
            }
        }
        needs.sort(Comparator.comparingInt(Agenda::urgency));
        return List.copyOf(needs);
    }

    private static int urgency(Need need) {
        return switch (need) {
            case Need.Corrected _ -> 0;
            case Need.Reported _ -> 1;
            case Need.Writing _ -> 2;
            case Need.Closing _ -> 3;
            case Need.Requested _ -> 4;
            case Need.Draft _ -> 5;
        };
    }

    private void add(LearnerId learner, Course course, List<Need> needs) {
        quizzing.of(learner, course.id()).stream()
                .filter(Quiz::draft)
                .map(quiz -> new Need.Draft(course, quiz))
                .forEach(needs::add);
        var book = marks.book(learner, course.id());
        for (var quiz : book.quizzes()) {
            var keys = regrading.keys(learner, quiz.id());
            if (keys > 0) {
                needs.add(new Need.Corrected(course, quiz, keys));
            }
            var reported = reports.open(quiz.id());
            if (reported > 0) {
                needs.add(new Need.Reported(course, quiz, reported));
            }
            var requested = requests.open(quiz.id()).size();
            if (requested > 0) {
                needs.add(new Need.Requested(course, quiz, requested));
            }
            var grades = book.grades().of(quiz.id());
            var writing = count(grades, Grade.State.WRITING);
            if (writing > 0) {
                needs.add(new Need.Writing(course, quiz, writing));
            }
            var notBegun = count(grades, Grade.State.NOT_BEGUN);
            closesSoon(quiz)
                    .filter(_ -> notBegun > 0)
                    .ifPresent(at ->
                            needs.add(new Need.Closing(course, quiz, at, notBegun, grades.size())));
        }
    }

    private static int count(Collection<Grade> grades, Grade.State state) {
        return (int) grades.stream().filter(g -> g.state() == state).count();
    }

    private Optional<Instant> closesSoon(Quiz quiz) {
        var now = clock.instant();
        return quiz.plan()
                .terms()
                .closes()
                .filter(at -> now.isBefore(at) && !now.plus(NEAR).isBefore(at));
    }
}
