package app.dateline.browser;

import app.dateline.bank.Edition;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.service.Editions;
import app.dateline.service.Guests;
import app.dateline.service.MemoryUpkeep;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Step;
import app.dateline.study.fsrs.Rating;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// Brings a browser to a page of the running server, as a guest with a round of chosen questions where a test needs one.
@TestComponent
class Visitor {
    static final String TOPIC = "russia-pakistan";

    @Autowired private Environment environment;
    @Autowired private Guests guests;
    @Autowired private Attempts attempts;
    @Autowired private Reviews reviews;
    @Autowired private MemoryUpkeep upkeep;
    @Autowired private Editions editions;

    String url(String path) {
        return "http://127.0.0.1:%d/%s"
                .formatted(
                        environment.getRequiredProperty("local.server.port", Integer.class), path);
    }

    void open(Page page, String path) {
        page.navigate(url(path));
        page.waitForSelector("h1");
    }

    Edition edition() {
        return editions.current(TOPIC);
    }

    /// The first questions of the bank that fit, one after another.
    List<Question> questions(List<Predicate<Question>> wanted) {
        return wanted.stream()
                .map(w -> edition().bank().questions().stream().filter(w).findFirst().orElseThrow())
                .toList();
    }

    /// A question of every task.
    List<Question> oneOfEach() {
        return questions(
                Rounds.TASKS.stream()
                        .<Predicate<Question>>map(t ->
                                q -> q.task().type().equals(t) && !q.recipe().equals("either-year"))
                        .toList());
    }

    /// Makes the browser a guest's, begins a round of these questions for them and opens it.
    AttemptId openRound(Page page, List<Question> questions) {
        var learner = becomeGuest(page);
        var id = new AttemptId(UUID.randomUUID().toString());
        List<QuestionId> ids = questions.stream().map(Question::id).toList();
        attempts.begin(
                id,
                learner,
                new Step.Started(
                        Instant.now(),
                        TOPIC,
                        edition().revision(),
                        1,
                        ids,
                        Optional.empty(),
                        Optional.empty()));
        open(page, "round/" + id);
        return id;
    }

    LearnerId becomeGuest(Page page) {
        var welcome = guests.welcome();
        page.context()
                .addCookies(
                        List.of(new Cookie("dateline-guest", welcome.secret()).setUrl(url(""))));
        return welcome.learner();
    }

    List<Step.Answered> answers(AttemptId id) {
        return attempts.find(id).orElseThrow().answers();
    }

    /// The cards a learner met so many days ago, each graded Good.
    void met(LearnerId learner, List<Flashcard> cards, int daysAgo) {
        var at = Instant.now().minus(Duration.ofDays(daysAgo));
        cards.forEach(card ->
                reviews.append(
                        learner,
                        new ReviewStep.Graded(
                                at,
                                ZoneOffset.UTC,
                                LearnerDay.of(at, ZoneOffset.UTC),
                                UUID.randomUUID().toString(),
                                TOPIC,
                                card.id(),
                                card.facts().stream().map(Fact::key).toList(),
                                Rating.GOOD,
                                3)));
        upkeep.renew(learner);
    }

    /// The grades that stand, without those of earlier days.
    List<ReviewStep.Graded> grades(LearnerId learner) {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        return reviews.of(learner).standing().stream()
                .filter(g -> g.at().isAfter(yesterday))
                .toList();
    }
}
