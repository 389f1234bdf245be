package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.browser.FreshData;
import app.dateline.question.Task;
import app.dateline.service.Editions;
import app.dateline.study.progress.Forecast;
import app.dateline.ui.answer.MatchWords;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Sentences that hang on a number or on what is asked.
@SpringBootTest
@ContextConfiguration(initializers = FreshData.class)
@ViewPackages(packages = "app.dateline.ui.learn")
class PlainWordsTest extends SpringBrowserlessTest {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");

    @Autowired private Editions editions;

    private static String due(int... facts) {
        return ComingDue.says(
                new Forecast(
                        IntStream.range(0, facts.length)
                                .mapToObj(i -> new Forecast.Due(TUESDAY.plusDays(i), facts[i]))
                                .toList(),
                        0),
                TUESDAY);
    }

    @Test
    void oneFactIsFirmAndTwoAre() {
        assertThat(say("memory.says", 1, 2, 0, 3)).startsWith("One fact is firm and 2 clear");
        assertThat(say("memory.says", 2, 2, 0, 3)).startsWith("2 facts are firm");
    }

    @Test
    void theDayOnWhichMostComesDueIsNamedOnlyWhereOneLeads() {
        assertThat(due(0, 1, 3)).contains("most").contains("(3)");
        assertThat(due(0, 1, 1)).startsWith("2 facts come due").doesNotContain("most");
    }

    @Test
    void aMatchCallsItsPartsByTheirKind() {
        var asked =
                editions.current("russia-pakistan").bank().questions().stream()
                        .filter(q -> q.task() instanceof Task.Match)
                        .toList();
        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(question -> {
                    var kind = MatchWords.wanted((Task.Match) question.task(), 1);
                    assertThat(question.prompt().text())
                            .isEqualTo("Give each event its " + kind + ".");
                    assertThat(new Asked(question).getElement().getTextRecursively())
                            .contains("one " + kind + " is left over", "then its " + kind)
                            .doesNotContain("value");
                });
    }

    @Test
    void practiseCountsTheSameQuestionsTwice() {
        navigate(PractiseView.class);
        var numbers =
                find(Paragraph.class).all().stream()
                        .map(Paragraph::getText)
                        .flatMap(text ->
                                Pattern.compile("^(\\d+) questions").matcher(text).results())
                        .map(found -> found.group(1))
                        .toList();
        assertThat(numbers).hasSize(2);
        assertThat(numbers.getFirst()).isEqualTo(numbers.getLast());
    }
}
