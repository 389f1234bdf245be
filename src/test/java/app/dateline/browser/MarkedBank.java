package app.dateline.browser;

import static app.dateline.browser.Rounds.button;

import app.dateline.bank.Edition;
import app.dateline.bank.Explanation;
import app.dateline.bank.Revisions;
import app.dateline.browser.Examinees.Examinee;
import app.dateline.chronicle.Note;
import app.dateline.question.Question;
import app.dateline.question.Task;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/// A bank whose every secret is marked, one question of each task, and its twin; and how its papers are written. In no store, the two are
/// in memory as long as they are held here.
@TestComponent
class MarkedBank {
    @Autowired private Visitor visitor;
    @Autowired private Examinees examinees;
    @Autowired private Revisions revisions;

    private List<Question> questions = List.of();
    private List<Edition> held = List.of();

    /// The questions as they are in the bank, without marks.
    List<Question> questions() {
        if (questions.isEmpty()) {
            questions = Rounds.TASKS.stream().map(this::telling).toList();
        }
        return questions;
    }

    private List<Edition> held() {
        if (held.isEmpty()) {
            var plain = visitor.edition().revision();
            var files = revisions.find(Visitor.TOPIC, plain).orElseThrow().files();
            var marked = Canaries.edition("canaries", files, questions());
            held = List.of(marked, Twins.of(marked, "twins"));
        }
        return held;
    }

    Edition marked() {
        return held().getFirst();
    }

    /// The same words, of which others are right.
    Edition twin() {
        return held().getLast();
    }

    /// A question of a task, if there is one then one on which an editor notes something.
    private Question telling(String task) {
        var noted = Comparator.comparing((Question q) -> notes(q).isEmpty());
        return visitor.edition().bank().questions().stream()
                .filter(q -> q.task().type().equals(task) && !q.task().several())
                .filter(q -> !(q.task() instanceof Task.TrueFalse(var key, _, _) && key))
                .min(noted)
                .orElseThrow();
    }

    private List<Note> notes(Question question) {
        return Explanation.of(visitor.edition().chronicle(), question).notes();
    }

    void begin(Page page, Examinee who) {
        examinees.signIn(page.context(), who.learner());
        visitor.open(page, "take/" + who.quiz());
        button(page, "Begin").click();
        page.waitForSelector(".taking #stem");
    }

    void at(Page page, int index) {
        page.getByText("Question %d of %d".formatted(index + 1, questions().size())).waitFor();
    }

    static void handIn(Page page) {
        page.locator(".runfoot .go").click();
        button(page, "Hand in now").click();
        page.waitForSelector("main.summary");
    }
}
