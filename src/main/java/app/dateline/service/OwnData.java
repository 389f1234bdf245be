package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Authorships;
import app.dateline.classroom.ClassLists;
import app.dateline.classroom.Course;
import app.dateline.classroom.Courses;
import app.dateline.classroom.Learner;
import app.dateline.classroom.Learners;
import app.dateline.classroom.Member;
import app.dateline.classroom.PersonalCodes;
import app.dateline.classroom.Role;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.HandMarks;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Quizzes;
import app.dateline.classroom.quiz.Requests;
import app.dateline.classroom.report.Reports;
import app.dateline.exchange.LearnerJson;
import app.dateline.exchange.RecallCsv;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Recalls;
import app.dateline.study.Reviews;
import app.dateline.study.optimize.Fittings;
import java.io.Writer;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is a learner's own, to take out or to have erased.
@Service
public class OwnData {
    private static final int PAGE = 5_000;

    private final Learners learners;
    private final Accounts accounts;
    private final SignIns signIns;
    private final PersonalCodes codes;
    private final Courses courses;
    private final ClassLists lists;
    private final Authorships authorships;
    private final Quizzes quizzes;
    private final HandMarks handMarks;
    private final Papers papers;
    private final Reports reports;
    private final Requests requests;
    private final Invigilating invigilating;
    private final Attempts attempts;
    private final Reviews reviews;
    private final LearnerWeights weights;
    private final Fittings fittings;
    private final Pooling pooling;
    private final Recalls recalls;
    private final Editions editions;
    private final Demonstration demonstration;
    private final Throttling throttling;
    private final InstantSource clock;

    OwnData(
            Learners learners,
            Accounts accounts,
            SignIns signIns,
            PersonalCodes codes,
            Courses courses,
            ClassLists lists,
            Authorships authorships,
            Quizzes quizzes,
            HandMarks handMarks,
            Papers papers,
            Reports reports,
            Requests requests,
            Invigilating invigilating,
            Attempts attempts,
            Reviews reviews,
            LearnerWeights weights,
            Fittings fittings,
            Pooling pooling,
            Recalls recalls,
            Editions editions,
            Demonstration demonstration,
            Throttling throttling,
            InstantSource clock) {
        this.learners = learners;
        this.accounts = accounts;
        this.signIns = signIns;
        this.codes = codes;
        this.courses = courses;
        this.lists = lists;
        this.authorships = authorships;
        this.quizzes = quizzes;
        this.handMarks = handMarks;
        this.papers = papers;
        this.reports = reports;
        this.requests = requests;
        this.invigilating = invigilating;
        this.attempts = attempts;
        this.reviews = reviews;
        this.weights = weights;
        this.fittings = fittings;
        this.pooling = pooling;
        this.recalls = recalls;
        this.editions = editions;
        this.demonstration = demonstration;
        this.throttling = throttling;
        this.clock = clock;
    }

    /// How much is kept of the learner: what erasing them would take away.
    @Transactional(readOnly = true)
    public Kept kept(LearnerId learner) {
        known(learner);
        var rounds = attempts.of(learner);
        return new Kept(
                rounds.size(),
                rounds.stream().mapToInt(round -> round.answers().size()).sum(),
                reviews.of(learner).standing().size());
    }

    /// Everything kept of the learner, as JSON with the field names that README describes.
    @Transactional(readOnly = true)
    public String file(LearnerId learner) {
        return LearnerJson.write(
                new LearnerJson.Everything(
                        clock.instant(),
                        known(learner),
                        accounts.find(learner),
                        signIns.of(learner),
                        codes.since(learner),
                        courses.of(learner).stream()
                                .flatMap(m ->
                                        courses
                                                .find(m.course())
                                                .map(c -> membership(c, m))
                                                .stream())
                                .toList(),
                        authorships.of(learner),
                        learners.settings(learner),
                        weights.of(learner),
                        fittings.of(learner),
                        attempts.of(learner),
                        reviews.of(learner),
                        papers.of(learner).stream().flatMap(p -> written(p).stream()).toList(),
                        reports.of(learner),
                        requests.of(learner),
                        this::question));
    }

    private Optional<LearnerJson.Written> written(Paper paper) {
        var edition = editions.edition(paper.start().topic(), paper.start().revision());
        return quizzes.find(paper.quiz())
                .map(quiz ->
                        new LearnerJson.Written(
                                invigilating.disclosure(quiz, paper),
                                IntStream.range(0, paper.size())
                                        .mapToObj(i -> paper.question(edition, i))
                                        .toList()));
    }

    private LearnerJson.Membership membership(Course course, Member member) {
        var own = quizzes.of(course.id());
        return new LearnerJson.Membership(
                course,
                member,
                lists.of(course.id(), member.learner()),
                own,
                own.stream()
                        .flatMap(quiz ->
                                handMarks.of(quiz.id()).stream()
                                        .filter(m -> m.student().equals(member.learner()))
                                        .map(m -> new LearnerJson.Marked(quiz, m)))
                        .toList());
    }

    private Optional<Question> question(Attempt round, int index) {
        return round.question(
                editions.edition(round.start().topic(), round.start().revision()), index);
    }

    /// Every recall of the learner as CSV. It is read in pages, so that neither memory nor a transaction holds all of it.
    ///
    /// @param out is closed when all is written
    public void recalls(LearnerId learner, Writer out) {
        known(learner);
        try (var csv = new RecallCsv(out)) {
            for (var topic : recalls.topics(learner)) {
                var page = recalls.next(learner, topic, Optional.empty(), PAGE);
                while (!page.isEmpty()) {
                    page.forEach(recall -> csv.add(topic, recall));
                    page = recalls.next(learner, topic, Optional.of(page.getLast()), PAGE);
                }
            }
        }
    }

    /// Erases the learner and everything that is theirs, for good. Says whether it did: not where nobody would look after the server
    /// any more.
    @Transactional
    public boolean erase(LearnerId learner) {
        // Held first, so that of two administrators who are erased at once one stays.
        var administrators = accounts.claim(Role.ADMINISTRATOR);
        if (administrators.size() == 1 && administrators.getFirst().learner().equals(learner)) {
            return false;
        }
        accounts.find(learner)
                .map(Account::name)
                .ifPresent(name -> throttling.forget(Throttling.Gate.account(name.value())));
        demonstration.erasing(learner);
        if (!learners.erase(learner)) {
            throw new NotThere("Learner " + learner);
        }
        pooling.erased();
        return true;
    }

    private Learner known(LearnerId learner) {
        return learners.find(learner).orElseThrow(() -> new NotThere("Learner " + learner));
    }

    public record Kept(int rounds, int answers, int cards) {}
}
