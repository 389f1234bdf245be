package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.ShownName;
import app.dateline.classroom.quiz.Assigned;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Fit;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Starter;
import app.dateline.classroom.quiz.Unready;
import app.dateline.classroom.quiz.Week;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Quizzes as those plan and assign them who teach the course. For anybody else there is none.
@Service
public class Quizzing {
    /// Of what is reserved for a quiz that each student draws from, there is so much for every question that one gets.
    private static final int CHOICE = 3;

    /// With fewer there is nothing to begin with.
    private static final int FEWEST = 5;

    private final Quizzes quizzes;
    private final Papers papers;
    private final Membership membership;
    private final Editions editions;
    private final Requesting requesting;
    private final Uuids uuids;
    private final RandomGenerator seeds;
    private final InstantSource clock;

    Quizzing(
            Quizzes quizzes,
            Papers papers,
            Membership membership,
            Editions editions,
            Requesting requesting,
            Uuids uuids,
            RandomGenerator seeds,
            InstantSource clock) {
        this.quizzes = quizzes;
        this.papers = papers;
        this.membership = membership;
        this.editions = editions;
        this.requesting = requesting;
        this.uuids = uuids;
        this.seeds = seeds;
        this.clock = clock;
    }

    /// What comes of changing a quiz.
    public sealed interface Outcome {
        record Done(Quiz quiz) implements Outcome {}

        /// Somebody else has changed it in the meantime: nothing of theirs is overwritten.
        record Changed(Quiz theirs) implements Outcome {}

        /// It cannot be, for these reasons.
        record Refused(List<Unready> why) implements Outcome {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /// The quizzes of a course, the first made first.
    @Transactional(readOnly = true)
    public List<Quiz> of(LearnerId learner, CourseId course) {
        membership.taught(learner, course);
        return quizzes.of(course);
    }

    @Transactional(readOnly = true)
    public Quiz quiz(LearnerId learner, QuizId id) {
        return taught(learner, quizzes.find(id), id);
    }

    /// What fits a plan of a course.
    @Transactional(readOnly = true)
    public Fit fit(LearnerId learner, CourseId course, Content content) {
        return Fit.of(content, edition(membership.taught(learner, course)));
    }

    /// The edition that a quiz is planned on, or was assigned from.
    @Transactional(readOnly = true)
    public Edition edition(LearnerId learner, QuizId id) {
        var quiz = quiz(learner, id);
        var course = membership.taught(learner, quiz.course());
        return quiz.assigned()
                .map(assigned -> editions.edition(course.topic(), assigned.revision()))
                .orElseGet(() -> edition(course));
    }

    private Edition edition(Course course) {
        return editions.current(course.topic());
    }

    /// A quiz to begin with, and how many questions fit it.
    public record Offer(Starter starter, Content content, int fits) {}

    /// What a course may begin with, as far as its bank has questions for it.
    @Transactional(readOnly = true)
    public List<Offer> starters(LearnerId learner, CourseId course) {
        var edition = edition(membership.taught(learner, course));
        return Stream.of(Starter.values())
                .map(starter -> {
                    var content = starter.content(edition);
                    return new Offer(starter, content, content.fitting(edition).size());
                })
                .filter(offer -> offer.fits() >= FEWEST)
                .toList();
    }

    /// Begins a quiz for the next week, within the days of the course.
    ///
    /// @param name as typed; nothing is begun where it can be none
    @Transactional
    public Optional<QuizId> begin(
            LearnerId learner, CourseId course, String name, Content content) {
        var days = membership.taught(learner, course).days();
        return ShownName.read(name)
                .map(shown ->
                        add(course, shown, Plan.of(content, Week.next(clock.instant(), days))));
    }

    private QuizId add(CourseId course, ShownName name, Plan plan) {
        var id = new QuizId(uuids.next());
        quizzes.add(new Quiz(id, course, name, plan, 1, clock.instant(), Optional.empty()));
        return id;
    }

    /// A draft like a quiz, in a course that may be another: in the same days of the week, to come; for others without the
    /// exemptions.
    @Transactional
    public QuizId copy(LearnerId learner, QuizId id, CourseId to) {
        var quiz = quiz(learner, id);
        membership.taught(learner, to);
        var plan = quiz.plan().on(Week.again(quiz.plan().terms(), clock.instant()));
        return add(to, quiz.name(), plan.excepting(List.of()));
    }

    /// Keeps a changed quiz; what students asked for and get by it is granted. Once it is assigned only its days, what is seen, and exemptions can change, and only to what can be.
    @Transactional
    public Outcome save(LearnerId learner, Quiz changed) {
        var kept = claimed(learner, changed.id());
        if (kept.version() != changed.version()) {
            return new Outcome.Changed(kept);
        }
        if (!kept.draft()) {
            var why = Unready.inTheWay(changed.plan(), clock.instant());
            if (!why.isEmpty()) {
                return new Outcome.Refused(why);
            }
        }
        var outcome =
                put(
                        kept.called(changed.name())
                                .planned(
                                        kept.draft()
                                                ? changed.plan()
                                                : kept.plan().changedTo(changed.plan())));
        if (outcome instanceof Outcome.Done(var after)) {
            requesting.granted(learner, kept, after);
        }
        return outcome;
    }

    /// Assigns a quiz as it stands to everybody in the course, and whoever joins: its questions are drawn, for good.
    @Transactional
    public Outcome assign(LearnerId learner, QuizId id, long version) {
        var quiz = claimed(learner, id);
        if (quiz.version() != version || !quiz.draft()) {
            return new Outcome.Changed(quiz);
        }
        var edition = edition(learner, id);
        var why = Unready.of(quiz.plan(), edition, clock.instant());
        return why.isEmpty()
                ? put(
                        quiz.assigned(
                                drawn(
                                        quiz.plan().content(),
                                        edition,
                                        seeds.nextLong(),
                                        clock.instant())))
                : new Outcome.Refused(why);
    }

    /// What a quiz is assigned from; nothing where no question fits.
    static Optional<Assigned> drawn(Content content, Edition edition, long seed, Instant at) {
        var questions = questions(content, edition, seed);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assigned(at, edition.revision(), seed, questions));
    }

    private static List<QuestionId> questions(Content content, Edition edition, long seed) {
        if (content.byHand()) {
            return content.fixed().stream().filter(edition.byId()::containsKey).toList();
        }
        var fitting = content.fitting(edition);
        if (content.drawn() == Content.Drawn.SAME) {
            return Fit.drawn(content, edition, fitting, seed);
        }
        if (content.reserved()) {
            var choice = Math.min(Content.MOST, content.count() * CHOICE);
            return Fit.drawn(content.counting(choice), edition, fitting, seed);
        }
        return fitting.stream().map(q -> q.id()).toList();
    }

    /// Takes an assignment back, as long as nobody has begun: it is a draft again.
    @Transactional
    public Outcome withdraw(LearnerId learner, QuizId id, long version) {
        var quiz = claimed(learner, id);
        return quiz.version() != version || quiz.draft() || begun(quiz)
                ? new Outcome.Changed(quiz)
                : put(quiz.assigned(Optional.empty()));
    }

    /// Removes a quiz on which nobody has written; says whether it did.
    @Transactional
    public boolean remove(LearnerId learner, QuizId id) {
        var quiz = claimed(learner, id);
        var empty = !begun(quiz);
        if (empty) {
            quizzes.remove(id);
        }
        return empty;
    }

    private boolean begun(Quiz quiz) {
        return papers.any(quiz.id());
    }

    /// Whether somebody has begun to write it.
    @Transactional(readOnly = true)
    public boolean begun(LearnerId learner, QuizId id) {
        return begun(quiz(learner, id));
    }

    private Outcome put(Quiz quiz) {
        return quizzes.put(quiz)
                ? new Outcome.Done(quizzes.find(quiz.id()).orElseThrow())
                : new Outcome.Changed(quizzes.find(quiz.id()).orElseThrow());
    }

    private Quiz claimed(LearnerId learner, QuizId id) {
        return taught(learner, quizzes.claim(id), id);
    }

    private Quiz taught(LearnerId learner, Optional<Quiz> found, QuizId id) {
        var quiz = found.orElseThrow(() -> new NotThere("Quiz " + id));
        membership.taught(learner, quiz.course());
        return quiz;
    }
}
