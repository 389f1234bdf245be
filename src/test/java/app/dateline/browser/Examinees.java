package app.dateline.browser;

import app.dateline.bank.Edition;
import app.dateline.classroom.AccountSamples;
import app.dateline.classroom.SignIns;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Terms;
import app.dateline.exchange.Hash;
import app.dateline.question.Question;
import app.dateline.service.Schoolroom;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/// Students with a quiz to write, and browsers that are signed in as them.
@TestComponent
class Examinees {
    @Autowired private BeanFactory beans;
    @Autowired private Visitor visitor;
    @Autowired private SignIns signIns;
    @Autowired private Taking taking;
    @Autowired private Papers papers;

    /// A student and their quiz.
    record Examinee(LearnerId learner, QuizId quiz) {}

    /// A quiz of just these questions in this order.
    Examinee examinee(List<Question> questions, Terms terms, Behaviour behaviour, Showing showing) {
        return examinee(new Schoolroom(beans).person(), questions, terms, behaviour, showing);
    }

    /// The same for somebody who has an account.
    Examinee examinee(
            LearnerId learner,
            List<Question> questions,
            Terms terms,
            Behaviour behaviour,
            Showing showing) {
        var room = new Schoolroom(beans);
        return new Examinee(
                learner,
                room.quiz(
                        room.course(learner),
                        plan(questions.size(), terms, behaviour, showing),
                        questions.stream().map(Question::id).toList()));
    }

    private static Plan plan(int questions, Terms terms, Behaviour behaviour, Showing showing) {
        return Plan.of(Content.of(questions).drawn(Content.Drawn.SAME, List.of()), terms)
                .running(behaviour, false)
                .showing(showing);
    }

    /// A quiz of all that an edition asks, which its caller holds; nobody is hurried.
    Examinee examinee(Edition edition, Behaviour behaviour, Showing showing) {
        var room = new Schoolroom(beans);
        var learner = room.person();
        var plan =
                plan(
                        edition.bank().questions().size(),
                        Terms.open(ZoneOffset.UTC),
                        behaviour,
                        showing);
        return new Examinee(learner, room.quiz(room.course(learner), plan, edition));
    }

    /// Ends a quiz for everybody.
    void close(QuizId quiz) {
        new Schoolroom(beans)
                .change(
                        quiz,
                        plan ->
                                plan.on(
                                        plan.terms()
                                                .dated(
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.of(Instant.EPOCH))));
    }

    void signIn(BrowserContext context, LearnerId learner) {
        var secret = UUID.randomUUID().toString();
        signIns.add(AccountSamples.signIn(learner, Instant.now()), Hash.sha256(secret));
        context.addCookies(List.of(new Cookie("dateline-sign-in", secret).setUrl(visitor.url(""))));
    }

    /// Begins a paper, or goes on with it, without a browser.
    PaperId paper(Examinee who) {
        return taking.start(who.learner(), who.quiz()).orElseThrow();
    }

    /// The one that is begun, whether it still runs or not.
    PaperId begun(Examinee who) {
        return papers.of(who.quiz(), who.learner()).getLast().id();
    }

    Paper log(PaperId id) {
        return papers.find(id).orElseThrow();
    }

    /// Waits for the log, since nothing is shown of a commit but a second that may be the same.
    Paper kept(PaperId id, Predicate<Paper> done) {
        for (var tries = 0; tries < 100; tries++) {
            var paper = log(id);
            if (done.test(paper)) {
                return paper;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("Not kept: " + log(id).steps());
    }
}
