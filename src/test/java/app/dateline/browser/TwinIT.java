package app.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Edition;
import app.dateline.chronicle.EventDate;
import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Showing;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.question.Task;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Two papers of the same words, of which others are right, written alike: nothing that is sent tells them apart before its time, neither the
/// order of what is offered nor anything else.
@BrowserTest
@Import({Examinees.class, MarkedBank.class})
class TwinIT {
    /// What differs between any two visits: names, nonces, times, the numbers of fields, the order of a map of names, and which parts of Vaadin the server has used so far.
    private static final Pattern VOLATILE =
            Pattern.compile(
                    """
                    [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\
                    |\\d\\d:\\d\\d(:\\d\\d)?\
                    |\\b(line|choice)-\\d+\
                    |nonce="[^"]*"\
                    |"timings":\\[\\d+,\\d+]\
                    |"constants":\\{.*?},(?="changes")\
                    |\\{"node":\\d+,"type":"put","key":"text","feat":7,"value":"(Saved|Not connected)[^"]*"},?\
                    |"stats":\\{.*},(?="errors")|registrations\\.push\\(.*?\\);\
                    """);

    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private MarkedBank bank;

    @ParameterizedTest
    @EnumSource(names = {"DEFERRED", "IMMEDIATE"})
    void whateverIsRightTheSameIsSent(Behaviour behaviour, BrowserContext context) {
        var one = written(context, bank.marked(), behaviour);
        var other = written(context, bank.twin(), behaviour);
        assertThat(without(one.before(), other.before())).isEmpty();
        assertThat(without(other.before(), one.before())).isEmpty();
        assertThat(one.after()).as("keys are told in the end").isNotEqualTo(other.after());
    }

    private static List<String> without(List<String> sent, List<String> others) {
        var left = new ArrayList<>(sent);
        others.forEach(left::remove);
        return left;
    }

    /// What was sent until the quiz was closed, and then.
    private record Sent(List<String> before, List<String> after) {}

    private Sent written(BrowserContext context, Edition edition, Behaviour behaviour) {
        context.clearCookies();
        var who = examinees.examinee(edition, behaviour, Showing.all(When.CLOSED));
        var page = context.newPage();
        var received = new Received(page);
        bank.begin(page, who);
        for (var i = 0; i < bank.questions().size(); i++) {
            bank.at(page, i);
            received.settle();
            giveStepByStep(page, received, bank.questions().get(i).task());
            if (i + 1 < bank.questions().size()) {
                page.locator(".runfoot .go").click();
            }
        }
        MarkedBank.handIn(page);
        received.settle();
        var before = sent(received);
        examinees.close(who.quiz());
        page.navigate(visitor.url("outcome/%s/1".formatted(examinees.begun(who))));
        page.waitForSelector(".evidence");
        received.settle();
        var after = sent(received);
        page.close();
        return new Sent(before, after);
    }

    /// Some answer, the same whatever is right; each step is sent by itself.
    private void giveStepByStep(Page page, Received received, Task task) {
        switch (task) {
            case Task.ChooseOne _, Task.TrueFalse _ ->
                    click(received, page.locator(".options vaadin-radio-button").nth(1));
            case Task.ChooseMany _ -> {
                click(received, page.locator(".options vaadin-checkbox").nth(0));
                click(received, page.locator(".options vaadin-checkbox").nth(2));
            }
            case Task.PutInOrder _ -> click(received, page.locator("button.down").nth(1));
            case Task.PlaceOnTimeline _ -> click(received, page.locator(".gap button").nth(1));
            case Task.Match match -> {
                for (var i = 0; i < match.rows().size(); i++) {
                    click(received, page.locator(".match button.row").nth(i));
                    click(received, page.locator(".bench button").nth(i));
                }
            }
            case Task.GiveDate date -> {
                page.locator("vaadin-integer-field input").fill("1987");
                click(received, page.locator("#stem"));
                if (date.asked() == EventDate.Precision.MONTH) {
                    click(received, page.locator(".months vaadin-button").nth(3));
                }
            }
            case Task.TypeText _, Task.TypeNumber _ -> {
                page.locator("vaadin-text-field input").fill("12");
                click(received, page.locator("#stem"));
            }
        }
    }

    private static void click(Received received, Locator control) {
        control.click();
        received.settle();
    }

    private static List<String> sent(Received received) {
        var sent =
                received.bodies().stream()
                        .filter(b -> !b.text().isEmpty())
                        .map(b -> VOLATILE.matcher(b.text()).replaceAll(""))
                        .toList();
        received.empty();
        return sent;
    }
}
