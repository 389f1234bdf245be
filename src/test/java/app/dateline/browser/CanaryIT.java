package app.dateline.browser;

import static app.dateline.browser.Rounds.button;
import static app.dateline.browser.Rounds.give;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.Examinees.Examinee;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Scoring;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.question.Question;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whole papers of a bank whose every secret is marked, with all that reaches the browser recorded: no mark comes before its time.
@BrowserTest
@Import({Examinees.class, MarkedBank.class})
class CanaryIT {
    /// Each kind of mark that feedback shows of some question.
    private static final Set<String> ALL =
            Set.of("label", "says", "note", "title", "name", "right", "year", "number", "lines");

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private MarkedBank bank;

    private static void nothing(Received received, String when) {
        received.settle();
        assertThat(Canaries.in(received.all())).as(when).isEmpty();
        received.empty();
    }

    private static Set<String> told(Received received) {
        received.settle();
        var told = Canaries.in(received.all());
        assertThat(told).contains("label", "says", "lines");
        received.empty();
        return told;
    }

    @ParameterizedTest
    @CsvSource({"DEFERRED, CLOSED", "IMMEDIATE, CLOSED", "TRIES, DURING", "CERTAINTY, HANDED_IN"})
    void noMarkReachesTheBrowserBeforeItsTimeAndEachDoesThen(
            Behaviour behaviour, When when, Page page) {
        var received = new Received(page);
        var who = examinees.examinee(bank.marked(), behaviour, Showing.all(when));
        var told = new TreeSet<String>();
        bank.begin(page, who);
        for (var i = 0; i < bank.questions().size(); i++) {
            bank.at(page, i);
            nothing(received, "as it is asked");
            give(page, bank.questions().get(i), false);
            if (behaviour == Behaviour.CERTAINTY) {
                page.locator(".certainty vaadin-radio-button").nth(2).click();
            }
            nothing(received, "once it is answered");
            told.addAll(checked(page, received, behaviour, when, bank.questions().get(i)));
            if (i + 1 < bank.questions().size()) {
                page.locator(".runfoot .go").click();
            }
        }
        page.reload();
        page.waitForSelector(".taking #stem");
        if (when != When.DURING) {
            nothing(received, "after a reload");
        }
        received.empty();
        MarkedBank.handIn(page);
        nothing(received, "on the page of the outcome");
        if (when == When.CLOSED) {
            if (behaviour.checks()) {
                turned(page, who, () -> nothing(received, "of a question, before the end"));
            } else {
                page.navigate(visitor.url("outcome/%s/1".formatted(examinees.begun(who))));
                nothing(received, "at the address of a question");
            }
            visitor.open(page, "take/" + who.quiz());
            nothing(received, "on the page of the quiz");
            examinees.close(who.quiz());
        }
        if (when != When.DURING) {
            turned(page, who, () -> told.addAll(told(received)));
        }
        assertThat(told).as("the test looks for what feedback shows").isEqualTo(ALL);
    }

    /// The page of one question after another of a paper that is over.
    private void turned(Page page, Examinee who, Runnable look) {
        page.navigate(visitor.url("outcome/%s/1".formatted(examinees.begun(who))));
        for (var i = 0; i < bank.questions().size(); i++) {
            bank.at(page, i);
            look.run();
            if (i + 1 < bank.questions().size()) {
                page.locator(".runfoot a").last().click();
            }
        }
    }

    /// Checks an answer as often as it can be; what is told of it then.
    private static Set<String> checked(
            Page page, Received received, Behaviour behaviour, When when, Question question) {
        var tries = Scoring.tries(behaviour);
        for (var t = 1; t <= tries; t++) {
            if (t > 1) {
                button(page, "Clear my answer").click();
                received.settle();
                give(page, question, false);
                nothing(received, "as it is tried again");
            }
            button(page, "Check").click();
            page.waitForSelector(".verdict");
            if (t < tries || when != When.DURING) {
                nothing(received, "once it is checked");
            }
        }
        return tries > 0 && when == When.DURING ? told(received) : Set.of();
    }
}
