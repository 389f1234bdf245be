package app.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.question.Answer;
import app.dateline.question.QuestionId;
import app.dateline.service.Guests;
import app.dateline.service.Practice;
import app.dateline.study.AttemptId;
import app.dateline.study.LearnerId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// What a learner reads where several answers are right, without a browser.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class EitherViewTest extends SpringBrowserlessTest {
    private static final String FIGURE = "either-figure.pipeline-agreement-signed.price";
    private static final String NAME = "either-name.first-joint-exercise-held.place";

    @Autowired private Guests guests;
    @Autowired private Practice practice;

    private AttemptId asked(String question) {
        var learner = guests.welcome().learner();
        VaadinRequest.getCurrent().setAttribute("dateline-guest", learner);
        return practice.startThese(learner, "russia-pakistan", List.of(new QuestionId(question)));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private String told(String question, String typed) {
        var id = asked(question);
        var learner = (LearnerId) VaadinRequest.getCurrent().getAttribute("dateline-guest");
        practice.answer(
                learner,
                id,
                0,
                UUID.randomUUID().toString(),
                new Answer.Typed(typed),
                ZoneOffset.UTC);
        UI.getCurrent().navigate("round/" + id + "/answer/1");
        return shown();
    }

    @Test
    void theRuleSaysBeforeTheAnswerThatAnyOfSeveralIsRight() {
        UI.getCurrent().navigate("round/" + asked(FIGURE));
        assertThat(shown())
                .contains("The articles differ; whatever figure one of them states is right")
                .doesNotContain("2.5 billion");
        UI.getCurrent().navigate("round/" + asked(NAME));
        assertThat(shown())
                .contains("The articles differ; whatever name one of them gives is right");
    }

    @Test
    void afterAFigureEveryArticleIsToldWithItsOwn() {
        for (var typed : List.of("2", "2.5")) {
            assertThat(told(FIGURE, typed))
                    .contains("Right", "$2 billion or $2.5 billion", "The articles differ")
                    .contains("The unsigned essay Line 24", "Khan Line 72", "Basu Line 40")
                    .contains("more than $2 billion");
        }
        assertThat(told(FIGURE, "3")).contains("$3 billion", "$2 billion or $2.5 billion");
    }

    @Test
    void afterANameEveryArticleIsToldWithItsOwn() {
        for (var typed : List.of("gilgit baltistan", "Khyber-Pakhtunkwa")) {
            assertThat(told(NAME, typed))
                    .contains("Right", "Gilgit-Baltistan or Khyber-Pakhtunkhwa")
                    .contains("The unsigned essay Line 22", "Basu Line 28");
        }
    }
}
