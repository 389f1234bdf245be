package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Course;
import app.dateline.classroom.CourseId;
import app.dateline.classroom.quiz.Draw;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Timing;
import app.dateline.question.Question;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Quizzes as students take them. Every method asks whether the quiz is assigned in a course where they are a student, or the paper
/// theirs; for anybody else it is not there. What a method returns is committed.
@Service
public class Taking {
    private final Quizzes quizzes;
    private final Papers papers;
    private final Membership membership;
    private final Invigilating invigilating;
    private final Editions editions;
    private final Remembering remembering;
    private final Uuids uuids;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    Taking(
            Quizzes quizzes,
            Papers papers,
            Membership membership,
            Invigilating invigilating,
            Editions editions,
            Remembering remembering,
            Uuids uuids,
            TransactionOperations transaction,
            InstantSource clock) {
        this.quizzes = quizzes;
        this.papers = papers;
        this.membership = membership;
        this.invigilating = invigilating;
        this.editions = editions;
        this.remembering = remembering;
        this.uuids = uuids;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The quizzes that are assigned to a student in a course, the first made first.
    public List<QuizFront> quizzes(LearnerId learner, CourseId course) {
        taken(learner, course);
        return quizzes.of(course).stream()
                .filter(q -> !q.draft())
                .map(q -> front(learner, q.id()))
                .toList();
    }

    /// A quiz and the student's papers on it.
    public QuizFront front(LearnerId learner, QuizId id) {
        var quiz = assigned(learner, id);
        return new QuizFront(
                taken(learner, quiz.course()),
                quiz,
                invigilating.terms(quiz, learner),
                papers.of(id, learner).stream()
                        .map(paper -> upToDate(quiz, paper))
                        .map(paper -> invigilating.disclosure(quiz, paper))
                        .toList(),
                clock.instant());
    }

    /// Begins a paper, or goes on with the one that runs; nothing where none may be begun.
    public Optional<PaperId> start(LearnerId learner, QuizId id) {
        var front = front(learner, id);
        return front.running()
                .map(Paper::id)
                .or(() ->
                        front.mayBegin()
                                ? Optional.ofNullable(
                                        transaction.execute(_ -> begin(learner, front)))
                                : Optional.empty());
    }

    /// Of two presses at once one begins a paper, and both go on with it.
    private PaperId begin(LearnerId learner, QuizFront front) {
        var quiz = front.quiz();
        var number = front.papers().size() + 1;
        var now = clock.instant();
        var id = new PaperId(uuids.next());
        return papers.begin(id, quiz.id(), learner, drawn(learner, front, number, now))
                ? id
                : papers.of(quiz.id(), learner).getLast().id();
    }

    private PaperStep.Started drawn(LearnerId learner, QuizFront front, int number, Instant now) {
        var quiz = front.quiz();
        var assigned = quiz.assigned().orElseThrow();
        var topic = front.course().topic();
        var edition = editions.edition(topic, assigned.revision());
        var seed = Draw.seed(assigned.seed(), learner, number);
        return new PaperStep.Started(
                now,
                number,
                topic,
                assigned.revision(),
                seed,
                quiz.plan().behaviour(),
                Draw.of(assigned, quiz.plan(), edition, rank(learner, front, topic), seed),
                front.terms().deadline(now));
    }

    /// What the student never met comes first, then what they met; last what an earlier paper asked.
    private ToIntFunction<Question> rank(LearnerId learner, QuizFront front, String topic) {
        var met = remembering.of(learner, topic);
        var asked = new HashSet<>();
        front.papers().forEach(p -> asked.addAll(p.paper().start().questions()));
        return question ->
                asked.contains(question.id())
                        ? 2
                        : question.facts().stream().anyMatch(f -> met.containsKey(f.key())) ? 1 : 0;
    }

    /// A paper as it stands.
    public Sheet sheet(LearnerId learner, PaperId id) {
        var paper = owned(learner, papers.find(id), id);
        var quiz = assigned(learner, paper.quiz());
        return sheet(quiz, upToDate(quiz, paper));
    }

    /// Keeps a change of an answer as long as the paper is open and the question not settled. The later change counts, whichever
    /// page it comes from.
    ///
    /// @throws IllegalArgumentException where it is no answer to the question
    @Transactional
    public Sheet answer(LearnerId learner, PaperId id, Given given) {
        return written(learner, id, paper -> answer(paper, given));
    }

    /// Keeps a change that a page could not send when it was made, unless the answer was changed since then, elsewhere.
    ///
    /// @param seen the id of the change before it, as that page had it; empty where there was none
    /// @param page that made the change: the ids of its own changes begin with it, and never stand in the way
    @Transactional
    public Sheet resend(LearnerId learner, PaperId id, Given given, String seen, String page) {
        return written(
                learner,
                id,
                paper ->
                        Acts.follows(paper, given, seen, page)
                                ? answer(paper, given)
                                : Optional.empty());
    }

    private Optional<PaperStep> answer(Paper paper, Given given) {
        return Acts.answer(paper, edition(paper), given, clock.instant());
    }

    /// Sets the student's flag on a question, or takes it off.
    @Transactional
    public Sheet flag(LearnerId learner, PaperId id, int index, boolean on) {
        return written(
                learner, id, paper -> Acts.flag(paper, uuids.next(), index, on, clock.instant()));
    }

    /// Notes the question that the student has gone to.
    @Transactional
    public Sheet move(LearnerId learner, PaperId id, int to) {
        return written(learner, id, paper -> Acts.move(paper, uuids.next(), to, clock.instant()));
    }

    /// Checks the answer of this id, where answers are checked one at a time and it still stands; checked twice it is checked once.
    @Transactional
    public Sheet check(LearnerId learner, PaperId id, int index, String answerId) {
        return written(
                learner,
                id,
                paper -> Acts.check(paper, edition(paper), index, answerId, clock.instant()));
    }

    private Edition edition(Paper paper) {
        return editions.edition(paper.start().topic(), paper.start().revision());
    }

    /// Hands the paper in; once its time is up for good, nothing is left to be done.
    @Transactional
    public Sheet handIn(LearnerId learner, PaperId id) {
        return claimed(
                learner,
                id,
                (quiz, paper) -> paper.running() ? invigilating.handedIn(quiz, paper) : paper);
    }

    /// Does something to a paper that is open; to one that is not, nothing.
    private Sheet written(LearnerId learner, PaperId id, Function<Paper, Optional<PaperStep>> act) {
        return claimed(
                learner,
                id,
                (quiz, paper) ->
                        Timing.open(paper, invigilating.terms(quiz, learner), clock.instant())
                                ? act.apply(paper).map(s -> appended(paper, s)).orElse(paper)
                                : paper);
    }

    private Paper appended(Paper paper, PaperStep step) {
        papers.append(paper.id(), step);
        return papers.find(paper.id()).orElseThrow();
    }

    private Sheet claimed(LearnerId learner, PaperId id, BiFunction<Quiz, Paper, Paper> work) {
        var paper = owned(learner, papers.claim(id), id);
        var quiz = assigned(learner, paper.quiz());
        return sheet(quiz, work.apply(quiz, invigilating.settled(quiz, paper)));
    }

    /// What is due about a paper is done whenever somebody looks at it.
    private Paper upToDate(Quiz quiz, Paper paper) {
        return invigilating.due(quiz, paper)
                ? transaction.execute(
                        _ -> invigilating.settled(quiz, papers.claim(paper.id()).orElseThrow()))
                : paper;
    }

    private Sheet sheet(Quiz quiz, Paper paper) {
        return new Sheet(
                taken(paper.learner(), quiz.course()),
                quiz,
                invigilating.terms(quiz, paper.learner()),
                paper,
                edition(paper),
                invigilating.disclosure(quiz, paper),
                clock.instant());
    }

    private static Paper owned(LearnerId learner, Optional<Paper> paper, PaperId id) {
        return paper.filter(p -> p.learner().equals(learner))
                .orElseThrow(() -> new NotThere("Paper " + id));
    }

    private Quiz assigned(LearnerId learner, QuizId id) {
        var quiz =
                quizzes.find(id)
                        .filter(q -> !q.draft())
                        .orElseThrow(() -> new NotThere("Quiz " + id));
        taken(learner, quiz.course());
        return quiz;
    }

    /// A course in which the learner is a student, or looks at it as one.
    private Course taken(LearnerId learner, CourseId id) {
        var course = membership.of(learner, id);
        if (membership.member(learner, id).teaches()) {
            throw new NotThere("Course " + id + " to a student");
        }
        return course;
    }
}
