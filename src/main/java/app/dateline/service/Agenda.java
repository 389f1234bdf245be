package app.dateline.service;

import app.dateline.classroom.Course;
import app.dateline.classroom.quiz.Grade;
import app.dateline.classroom.quiz.Quiz;
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

    private final Attending attending;
    private final Taking taking;
    private final Quizzing quizzing;
    private final Marks marks;
    private final InstantSource clock;

    Agenda(
            Attending attending,
            Taking taking,
            Quizzing quizzing,
            Marks marks,
            InstantSource clock) {
        this.attending = attending;
        this.taking = taking;
        this.quizzing = quizzing;
        this.marks = marks;
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

    /// What needs somebody who teaches, each with the quiz it is about; their order is that of their urgency.
    public sealed interface Need {
        Course course();

        Quiz quiz();

        /// So many are writing it now.
        record Writing(Course course, Quiz quiz, int papers) implements Need {}

        /// It closes within a day, and so many of the students have not begun.
        record Closing(Course course, Quiz quiz, Instant closes, int notBegun, int students)
                implements Need {}

        /// It is planned and not assigned.
        record Draft(Course course, Quiz quiz) implements Need {}
    }

    /// What needs somebody who teaches: what is being written, then what closes soon, then what is not assigned.
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
            case Need.Writing _ -> 0;
            case Need.Closing _ -> 1;
            case Need.Draft _ -> 2;
        };
    }

    private void add(LearnerId learner, Course course, List<Need> needs) {
        quizzing.of(learner, course.id()).stream()
                .filter(Quiz::draft)
                .map(quiz -> new Need.Draft(course, quiz))
                .forEach(needs::add);
        var book = marks.book(learner, course.id());
        for (var quiz : book.quizzes()) {
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
