package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Account;
import app.dateline.classroom.AccountName;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.CourseRole;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Draw;
import app.dateline.classroom.quiz.HandedIn;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.SimulatedQuizzes;
import app.dateline.classroom.quiz.SimulatedStudent;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Students whom there are not: what they are called, what they know, and what they write, by a seed.
@Component
class SimulatedClass {
    private static final long SEED = 214;

    /// The hash of no password.
    private static final String NOBODYS = "";

    private static final List<String> GROUPS = List.of("A", "B");

    /// In logits: most know a little more than half of what is middling.
    private static final double MIDDLE = 0.7;

    private static final Duration WITHIN = Duration.ofMinutes(14);
    private static final Duration SOON = Duration.ofMinutes(6);

    private final Learners learners;
    private final Accounts accounts;
    private final Courses courses;
    private final Quizzes quizzes;
    private final Papers papers;
    private final Editions editions;
    private final Invigilating invigilating;
    private final Uuids uuids;
    private final InstantSource clock;

    SimulatedClass(
            Learners learners,
            Accounts accounts,
            Courses courses,
            Quizzes quizzes,
            Papers papers,
            Editions editions,
            Invigilating invigilating,
            Uuids uuids,
            InstantSource clock) {
        this.learners = learners;
        this.accounts = accounts;
        this.courses = courses;
        this.quizzes = quizzes;
        this.papers = papers;
        this.editions = editions;
        this.invigilating = invigilating;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// Makes students of these names in a course, with which they go. Nobody can sign in as one of them.
    List<LearnerId> join(CourseId course, List<ShownName> names, Instant since) {
        var joined = new ArrayList<LearnerId>();
        for (var name : names) {
            var number = joined.size();
            var id = new LearnerId(uuids.next());
            learners.add(Learner.fresh(id, since), "simulated " + id);
            learners.simulate(id, course);
            var called =
                    new AccountName(
                            String.format(
                                    Locale.ROOT, "simulated-%02d-%s", number + 1, course.value()));
            accounts.add(new Account(id, called, name, Set.of(), since), NOBODYS);
            courses.add(
                    Member.fresh(course, id, CourseRole.STUDENT, since)
                            .in(Optional.of(GROUPS.get(number % GROUPS.size()))));
            joined.add(id);
        }
        return joined;
    }

    /// Assigns one of the quizzes and has it written, as far as it has come by now. Of a bank that has no question for it there is
    /// none.
    void write(
            CourseId course,
            ShownName name,
            SimulatedQuizzes which,
            List<LearnerId> students,
            ZoneId zone) {
        var now = clock.instant();
        var topic = courses.find(course).orElseThrow().topic();
        var edition = editions.current(topic);
        var plan = Plan.of(which.starter().content(edition), which.terms(now, zone));
        var opens = plan.terms().opens().orElse(now);
        var at = opens.isBefore(now) ? opens.minus(Duration.ofDays(1)) : now;
        Quizzing.drawn(plan.content(), edition, SEED, at)
                .ifPresent(assigned -> {
                    var quiz = quiz(course, name, plan, assigned);
                    quizzes.add(quiz);
                    write(quiz, which, edition, students, now);
                });
    }

    private Quiz quiz(CourseId course, ShownName name, Plan plan, Assigned assigned) {
        return new Quiz(
                new QuizId(uuids.next()),
                course,
                name,
                plan,
                1,
                assigned.at(),
                Optional.of(assigned));
    }

    private void write(
            Quiz quiz,
            SimulatedQuizzes which,
            Edition edition,
            List<LearnerId> students,
            Instant now) {
        var opens = quiz.plan().terms().opens().orElse(now);
        for (var number = 0; number < students.size(); number++) {
            var random = new Random(SEED + number);
            var knows = MIDDLE + random.nextGaussian();
            var student = new SimulatedStudent(knows, random.nextLong());
            var learner = students.get(number);
            switch (which.does(number)) {
                case NOTHING -> {}
                case HANDS_IN -> {
                    var spread = which.span(quiz.plan().terms(), now).minus(WITHIN);
                    var began = opens.plusMillis((long) (random.nextDouble() * spread.toMillis()));
                    write(quiz, edition, learner, student, began, began.plus(WITHIN), true);
                }
                case WRITES -> write(quiz, edition, learner, student, now.minus(SOON), now, false);
            }
        }
    }

    private void write(
            Quiz quiz,
            Edition edition,
            LearnerId learner,
            SimulatedStudent student,
            Instant began,
            Instant until,
            boolean handsIn) {
        var id = new PaperId(uuids.next());
        var assigned = quiz.assigned().orElseThrow();
        var seed = Draw.seed(assigned.seed(), learner, 1);
        var start =
                new PaperStep.Started(
                        began,
                        1,
                        edition.topic(),
                        edition.revision(),
                        seed,
                        quiz.plan().behaviour(),
                        Draw.of(assigned, quiz.plan(), edition, _ -> 0, seed),
                        quiz.plan().terms().deadline(began));
        papers.begin(id, quiz.id(), learner, start);
        student.write(start, edition, until).forEach(step -> papers.append(id, step));
        if (handsIn) {
            var paper = papers.find(id).orElseThrow();
            invigilating.ended(
                    quiz,
                    paper,
                    new PaperStep.Submitted(paper.now(began).plusSeconds(5), HandedIn.BY_STUDENT));
        }
    }
}
