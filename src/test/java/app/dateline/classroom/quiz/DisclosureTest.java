package app.dateline.classroom.quiz;

import static app.dateline.classroom.quiz.PaperSamples.NOW;
import static app.dateline.classroom.quiz.PaperSamples.answered;
import static app.dateline.classroom.quiz.PaperSamples.marking;
import static app.dateline.classroom.quiz.PaperSamples.paper;
import static app.dateline.classroom.quiz.PaperSamples.started;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.classroom.quiz.Showing.What;
import app.dateline.classroom.quiz.Showing.When;
import app.dateline.question.Answer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final PaperStep SUBMITTED = new PaperStep.Submitted(NOW, HandedIn.BY_STUDENT);

    private static PaperStep start(Behaviour behaviour) {
        return started(NOW, 1, behaviour, 2, Optional.empty());
    }

    @Test
    void nothingIsSeenWhileAPaperIsWrittenWhateverTheQuizShows() {
        var paper = paper(start(Behaviour.DEFERRED), answered(NOW, 0, new Answer.Chosen(1)));
        for (var over : new boolean[] {false, true}) {
            var seen = new Disclosure(Showing.all(When.DURING), paper, over);
            assertThat(seen.of(0)).isEmpty();
            assertThat(seen.whole()).isEmpty();
        }
    }

    @Test
    void whatIsShownComesAtItsMomentAndStays() {
        var paper = paper(start(Behaviour.DEFERRED), SUBMITTED);
        assertThat(new Disclosure(Showing.CAREFUL, paper, false).of(0))
                .containsExactlyInAnyOrder(What.RIGHT_OR_WRONG, What.MARK);
        assertThat(new Disclosure(Showing.CAREFUL, paper, true).of(0))
                .containsExactlyInAnyOrder(What.values());
        assertThat(new Disclosure(new Showing(Map.of()), paper, true).whole()).isEmpty();
    }

    @Test
    void whatWasCheckedIsToldButTheAnswerOnlyWhenNoTryIsLeft() {
        var answer = answered(NOW, 0, new Answer.Chosen(1));
        var wrong = new PaperStep.Checked(NOW, answer.answerId(), 0, marking(0));
        var all = Showing.all(When.DURING);
        var trying = paper(start(Behaviour.TRIES), answer, wrong);
        assertThat(new Disclosure(all, trying, false).of(0)).containsExactly(What.RIGHT_OR_WRONG);
        assertThat(new Disclosure(all, trying, false).of(1)).isEmpty();
        var settled = paper(start(Behaviour.IMMEDIATE), answer, wrong);
        assertThat(new Disclosure(all, settled, false).of(0))
                .containsExactlyInAnyOrder(What.values());
        assertThat(new Disclosure(Showing.CAREFUL, settled, false).of(0))
                .containsExactly(What.RIGHT_OR_WRONG);
        var next =
                paper(
                        start(Behaviour.TRIES),
                        answer,
                        wrong,
                        answered(NOW, 0, new Answer.Chosen(2)));
        assertThat(new Disclosure(all, next, false).of(0))
                .as("another answer, not checked yet")
                .isEmpty();
    }

    @Test
    void whatWasSaidOfAPaperIsReadWithTheLastOfWhatIsShown() {
        var comment =
                new PaperStep.Commented(
                        NOW, "c", Optional.empty(), "It was 2011", Optional.empty());
        var running = paper(start(Behaviour.DEFERRED), comment);
        assertThat(new Disclosure(Showing.all(When.DURING), running, false).comments()).isEmpty();
        var paper = paper(start(Behaviour.DEFERRED), SUBMITTED, comment);
        assertThat(new Disclosure(Showing.all(When.HANDED_IN), paper, false).comments())
                .containsExactly(comment);
        assertThat(new Disclosure(Showing.CAREFUL, paper, false).comments())
                .as("the right answers are still to come")
                .isEmpty();
        assertThat(new Disclosure(Showing.CAREFUL, paper, true).comments())
                .containsExactly(comment);
        var nothing = new Showing(Map.of());
        assertThat(new Disclosure(nothing, paper, false).comments()).isEmpty();
        assertThat(new Disclosure(nothing, paper, true).comments()).containsExactly(comment);
    }
}
