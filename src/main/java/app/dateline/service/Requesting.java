package app.dateline.service;

import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Courses;
import app.dateline.classroom.quiz.Quiz;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Request;
import app.dateline.classroom.quiz.Requests;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What students ask to be otherwise for them in a quiz, and what those who teach decide. To grant it is to give an exemption.
@Service
public class Requesting {
    private final Requests requests;
    private final Taking taking;
    private final Membership membership;
    private final Courses courses;
    private final Accounts accounts;
    private final Uuids uuids;
    private final InstantSource clock;

    Requesting(
            Requests requests,
            Taking taking,
            Membership membership,
            Courses courses,
            Accounts accounts,
            Uuids uuids,
            InstantSource clock) {
        this.requests = requests;
        this.taking = taking;
        this.membership = membership;
        this.courses = courses;
        this.accounts = accounts;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// What the student asked for last in a quiz.
    ///
    /// @throws NotThere where it is no quiz of theirs
    public Optional<Request> standing(LearnerId learner, QuizId quiz) {
        taking.front(learner, quiz);
        return requests.of(quiz, learner).stream().findFirst();
    }

    /// Asks for something; what the student asked before and nobody has decided is replaced.
    ///
    /// @throws NotThere where it is no quiz of theirs
    /// @throws IllegalArgumentException where nothing is asked, or too much is said
    @Transactional
    public void ask(LearnerId learner, QuizId quiz, String words) {
        takeBack(learner, quiz);
        requests.add(
                new Request(
                        uuids.next(),
                        quiz,
                        learner,
                        clock.instant(),
                        words.strip(),
                        Optional.empty()));
    }

    /// Asks for it no more.
    ///
    /// @throws NotThere where it is no quiz of theirs
    @Transactional
    public void takeBack(LearnerId learner, QuizId quiz) {
        standing(learner, quiz)
                .filter(Request::open)
                .ifPresent(r -> requests.takeBack(learner, r.id()));
    }

    /// A request and who asks.
    public record Asked(Request request, Account student) {}

    /// What waits for a decision in a quiz that the learner teaches, the first first.
    @Transactional(readOnly = true)
    public List<Asked> open(LearnerId learner, Quiz quiz) {
        membership.taught(learner, quiz.course());
        return requests.open(quiz.id()).stream()
                .filter(r -> courses.member(quiz.course(), r.learner()).isPresent())
                .flatMap(r -> accounts.find(r.learner()).map(a -> new Asked(r, a)).stream())
                .toList();
    }

    /// Decides that all stays as it is for the student; says whether it did: not where it was decided or taken back meanwhile.
    ///
    /// @param words why, as the student is to read it
    @Transactional
    public boolean refuse(LearnerId learner, Quiz quiz, String id, String words) {
        membership.taught(learner, quiz.course());
        return requests.answer(
                quiz.id(),
                id,
                new Request.Answered(clock.instant(), Optional.of(learner), false, words.strip()));
    }

    /// Whoever asked and has another exemption of their own now was granted it.
    void granted(LearnerId learner, Quiz before, Quiz after) {
        requests.open(after.id()).stream()
                .filter(r -> r.grantedBy(before.plan().exemptions(), after.plan().exemptions()))
                .forEach(r ->
                        requests.answer(
                                after.id(),
                                r.id(),
                                new Request.Answered(
                                        clock.instant(), Optional.of(learner), true, "")));
    }
}
