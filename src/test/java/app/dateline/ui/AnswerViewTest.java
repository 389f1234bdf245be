package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.question.Answer;
import app.dateline.service.Guests;
import app.dateline.service.Practice;
import app.dateline.study.AttemptId;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.ui.learn.AnswerView;
import app.dateline.ui.learn.LostView;
import app.dateline.ui.learn.PractiseView;
import app.dateline.ui.learn.RoundsView;
import app.dateline.ui.learn.TodayView;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Old answers and the ways to them, without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class AnswerViewTest extends SpringBrowserlessTest {
    private static final int SIZE = 10;

    @Autowired private Guests guests;
    @Autowired private Practice practice;

    private LearnerId arrive() {
        var learner = guests.welcome().learner();
        VaadinRequest.getCurrent().setAttribute("dateline-guest", learner);
        return learner;
    }

    /// A round of ten of whoever is here, so many of it passed.
    private AttemptId passed(int answered) {
        var learner = arrive();
        var id = practice.start(learner, "russia-pakistan", Blueprint.of(SIZE), ZoneOffset.UTC);
        for (var i = 0; i < answered; i++) {
            var answerId = UUID.randomUUID().toString();
            practice.answer(learner, id, i, answerId, new Answer.Passed(), ZoneOffset.UTC);
            practice.next(learner, id, i, ZoneOffset.UTC);
        }
        return id;
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> ways() {
        return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    @Test
    void anOldAnswerIsToldWithItsVerdictItsSourcesAndTheWaysOn() {
        var id = passed(3);
        open("round/" + id + "/answer/2");

        assertThat(getCurrentView()).isInstanceOf(AnswerView.class);
        assertThat(shown())
                .contains("Now you know", "Stated by", "Line", "Question 2 of 10")
                .contains("Back to the round");
        assertThat(ways())
                .contains("round/" + id, "round/" + id + "/answer/1", "round/" + id + "/answer/3");
        assertThat(((AnswerView) getCurrentView()).getPageTitle())
                .isEqualTo("Question 2, your answer · Dateline");
    }

    @Test
    void aQuestionNotAnsweredYetAndANumberOfNonsenseHaveNoPage() {
        var id = passed(2);
        for (var number : List.of("3", "11", "0", "-1", "01", "two", "99999999999")) {
            open("round/" + id + "/answer/" + number);
            assertThat(getCurrentView()).as(number).isInstanceOf(LostView.class);
        }
    }

    @Test
    void somebodyElsesAnswerHasNoPage() {
        var id = passed(1);
        arrive();
        open("round/" + id + "/answer/1");
        assertThat(getCurrentView()).isInstanceOf(LostView.class);
    }

    @Test
    void theSummaryLeadsToEveryAnswerAndUnfoldsAllThatMoved() {
        var id = passed(SIZE);
        open("round/" + id + "/summary");

        assertThat(ways())
                .containsAll(
                        IntStream.rangeClosed(1, SIZE)
                                .mapToObj(n -> "round/" + id + "/answer/" + n)
                                .toList());
        assertThat(shown()).contains("Question 3, missed", "Question 3, with its sources");
        assertThat(find(NativeDetails.class).single().getElement().getTextRecursively())
                .contains("more", "Not met");
        open("round/" + id + "/answer/10");
        assertThat(ways()).contains("round/" + id + "/summary");
    }

    @Test
    void aRoundThatRepeatsMissesSaysSoWhereItIsFoundAgainAndAPoorOneWearsNoTick() {
        var id = passed(SIZE);
        var learner = (LearnerId) VaadinRequest.getCurrent().getAttribute("dateline-guest");
        practice.startMisses(learner, id);
        navigate(TodayView.class);
        assertThat(shown()).contains("Round of ten, question 1, misses again");
        navigate(PractiseView.class);
        assertThat(shown()).contains("Round of ten, question 1, misses again", "None of ten");
        assertThat(find(Span.class).all())
                .extracting(s -> s.getElement().getProperty("innerHTML", ""))
                .noneMatch(drawing -> drawing.contains("M4 10.5l4 4 8-9"));
    }

    @Test
    void everyLineOfTheHistoryLeadsToItsAnswer() {
        var id = passed(2);
        navigate(RoundsView.class);
        var details = find(NativeDetails.class).single();
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));

        assertThat(ways())
                .contains("round/" + id + "/answer/1", "round/" + id + "/answer/2")
                .doesNotContain("round/" + id + "/answer/3");
    }
}
