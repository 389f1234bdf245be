package app.dateline.browser;

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
import java.util.List;
import java.util.UUID;
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
        var room = new Schoolroom(beans);
        var learner = room.person();
        var plan =
                Plan.of(Content.of(questions.size()).drawn(Content.Drawn.SAME, List.of()), terms)
                        .running(behaviour, false)
                        .showing(showing);
        return new Examinee(
                learner,
                room.quiz(
                        room.course(learner), plan, questions.stream().map(Question::id).toList()));
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

    Paper log(PaperId id) {
        return papers.find(id).orElseThrow();
    }
}
