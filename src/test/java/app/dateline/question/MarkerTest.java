package app.dateline.question;

import static app.dateline.question.SampleQuestions.asking;
import static app.dateline.question.SampleQuestions.choosing;
import static app.dateline.question.SampleQuestions.choosingMany;
import static app.dateline.question.SampleQuestions.counting;
import static app.dateline.question.SampleQuestions.countingAny;
import static app.dateline.question.SampleQuestions.dating;
import static app.dateline.question.SampleQuestions.fact;
import static app.dateline.question.SampleQuestions.judging;
import static app.dateline.question.SampleQuestions.matching;
import static app.dateline.question.SampleQuestions.ordering;
import static app.dateline.question.SampleQuestions.placing;
import static app.dateline.question.SampleQuestions.typing;
import static app.dateline.question.SampleQuestions.typingAny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.dateline.chronicle.EventDate.Precision;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkerTest {

    static Stream<Task> everyTask() {
        return Stream.of(
                choosing(4, 2),
                choosingMany(5, 1, 3),
                choosingMany(6, 0, 2, 5),
                judging(true),
                judging(false),
                ordering("2016", "2011", "2014-06", "2022", "1999"),
                dating("2014-06", Precision.MONTH),
                dating("1974", Precision.YEAR),
                placing("2012", "2009", "2011", "2014"),
                placing("2011-05", "2009", "2011", "2014", "2016"),
                matching(2, 0, 3),
                matching(4, 1, 0, 2, 5),
                counting(2.5, 0),
                counting(1100, 55),
                countingAny(new Task.Figure(2, 0), new Task.Figure(2.5, 0.125)),
                typingAny("Gilgit-Baltistan", "Khyber-Pakhtunkhwa"),
                typing(List.of("Raheel Sharif", "Rahil Sharif"), List.of("Nawaz Sharif")));
    }

    @ParameterizedTest
    @MethodSource("everyTask")
    void everyTaskKnowsRightPartlyRightWrongAndMalformed(Task task) {
        var samples = SampleAnswers.of(task);
        var question = asking(task);
        assertThat(samples.right())
                .allSatisfy(a -> {
                    assertThat(Marker.mark(question, a).mark()).isEqualTo(Mark.FULL);
                    assertThat(Marker.mark(question, a).answerClass()).isEqualTo("key");
                });
        assertThat(samples.partlyRight())
                .allSatisfy(a ->
                        assertThat(Marker.mark(question, a).mark().value()).isBetween(0.01, 0.99));
        assertThat(samples.wrong())
                .allSatisfy(a -> assertThat(Marker.mark(question, a).mark()).isEqualTo(Mark.NONE));
        assertThat(samples.malformed())
                .allSatisfy(a ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> Marker.mark(question, a)));
    }

    @ParameterizedTest
    @MethodSource("everyTask")
    void passingIsWorthNothingForAnyFact(Task task) {
        var marking = Marker.mark(asking(task), new Answer.Passed());
        assertThat(marking.mark()).isEqualTo(Mark.NONE);
        assertThat(marking.answerClass()).isEqualTo("passed");
        assertThat(marking.parts().values()).isNotEmpty().containsOnly(Mark.NONE);
    }

    @Test
    void aChoiceIsSummedUpByItsTextAndClassedByItsPlace() {
        var marking = Marker.mark(asking(choosing(4, 2)), new Answer.Chosen(1));
        assertThat(marking.summary()).isEqualTo("b");
        assertThat(marking.answerClass()).isEqualTo("option 1");
        assertThat(marking.parts()).isEqualTo(Map.of(fact("event-1"), Mark.NONE));
    }

    @Test
    void aJudgementIsClassedByWhatTheStatementWasTakenFor() {
        var marking = Marker.mark(asking(judging(false)), new Answer.Judged(true));
        assertThat(marking.summary()).isEqualTo("true");
        assertThat(marking.answerClass()).isEqualTo("taken for true");
        assertThat(marking.parts()).isEqualTo(Map.of(fact("event-1"), Mark.NONE));
    }

    @Test
    void aStatementIsTrueExactlyWhereItGivesWhatIsRight() {
        var task = judging(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task.TrueFalse(true, task.stated(), task.right()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Task.TrueFalse(false, task.right(), task.right()));
    }

    @ParameterizedTest(name = "key {0} asked by {1}, given {2}: {4}")
    @CsvSource({
        "2014-06, MONTH, 2014, 6, 1, June 2014",
        "2014-06, MONTH, 2014, 7, 0.5, July 2014",
        "2014-06, MONTH, 2014, , 0.5, 2014",
        "2014-06, MONTH, 2015, 6, 0, June 2015",
        "2014-06, MONTH, 2015, , 0, 2015",
        "2014-06-15, MONTH, 2014, 6, 1, June 2014",
        "2014, YEAR, 2014, , 1, 2014",
        "2014, YEAR, 2014, 3, 1, 2014",
        "2014, YEAR, 2013, , 0, 2013",
        "197X, YEAR, 1974, , 1, 1974",
        "197X, YEAR, 1980, , 0, 1980",
        "[2017-09..2017-10], MONTH, 2017, 9, 1, September 2017",
        "[2017-09..2017-10], MONTH, 2017, 10, 1, October 2017",
        "[2017-09..2017-10], MONTH, 2017, 11, 0.5, November 2017",
        "'[2001,2002]', YEAR, 2002, , 1, 2002",
    })
    void aDateIsRightWhereItIsCompatibleAndHalfRightForTheYearOfAMonth(
            String key,
            Precision asked,
            int year,
            @org.jspecify.annotations.Nullable Integer month,
            double mark,
            String summary) {
        var given =
                new Answer.Dated(year, month == null ? OptionalInt.empty() : OptionalInt.of(month));
        var marking = Marker.mark(asking(dating(key, asked)), given);
        assertThat(marking.mark().value()).isEqualTo(mark);
        assertThat(marking.summary()).isEqualTo(summary);
    }

    @ParameterizedTest(name = "{0}, at most {1} off, given \"{2}\": {3}")
    @CsvSource({
        "2.5, 0, 2.5, 1",
        "2.5, 0, '2,5', 1",
        "2.5, 0, $2.5 billion, 1",
        "2.5, 0, 2.50, 1",
        "2.5, 0, 2.4, 0",
        "2.5, 0, 25, 0",
        "1100, 0, '1,100', 1",
        "1100, 0, 1 100, 1",
        "1100, 0, 1.100, 1",
        "1100, 0, 1.1, 0",
        "1100, 55, 1045, 1",
        "1100, 55, 1155, 1",
        "1100, 55, 1156, 0",
        "2, 0.1, 2.1, 1",
        "2, 0.1, 1.9, 1",
    })
    void aNumberIsRightWhereOneOfItsReadingsIsNearEnough(
            double key, double tolerance, String typed, double mark) {
        var marking = Marker.mark(asking(counting(key, tolerance)), new Answer.Typed(typed));
        assertThat(marking.mark().value()).isEqualTo(mark);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2, 1", "2.5, 1", "2.4, 1", "2.6, 1", "2.1, 0", "2.2, 0", "25, 0"})
    void whereTheArticlesDifferEachNumberIsRightAsExactlyAsItsOwnArticleHasIt(
            String typed, double mark) {
        var task = countingAny(new Task.Figure(2, 0), new Task.Figure(2.5, 0.125));
        assertThat(Marker.mark(asking(task), new Answer.Typed(typed)).mark().value())
                .isEqualTo(mark);
        assertThat(task.words()).isEqualTo("$2 billion or about $2.5 billion");
    }

    @Test
    void whereTheArticlesDifferAnyNameIsRightWithItsSlips() {
        var task = typingAny("Gilgit-Baltistan", "Khyber-Pakhtunkhwa");
        assertThat(List.of("gilgit baltistan", "Khyber Pakhtunkwa", "Kyber Pakhtunkhwa"))
                .allSatisfy(name ->
                        assertThat(Marker.mark(asking(task), new Answer.Typed(name)).mark())
                                .isEqualTo(Mark.FULL));
        assertThat(Marker.mark(asking(task), new Answer.Typed("Punjab")).mark())
                .isEqualTo(Mark.NONE);
        assertThat(task.words()).isEqualTo("Gilgit-Baltistan or Khyber-Pakhtunkhwa");
    }

    @Test
    void onlyAnswersOfSeveralKeysAreSeveral() {
        assertThat(
                        Stream.of(
                                countingAny(new Task.Figure(2, 0), new Task.Figure(3, 0)),
                                typingAny("A", "B"),
                                dating("[2001,2002]", Precision.YEAR)))
                .allMatch(Task::several);
        assertThat(
                        Stream.of(
                                counting(2, 0.1),
                                typing(List.of("A", "B"), List.of()),
                                dating("2001", Precision.YEAR),
                                choosing(4, 2)))
                .noneMatch(Task::several);
    }

    @Test
    void aTypedNumberIsSummedUpInItsUnitAndClassedByItself() {
        var marking = Marker.mark(asking(counting(2.5, 0)), new Answer.Typed("1100"));
        assertThat(marking.summary()).isEqualTo("$1100 billion");
        assertThat(marking.answerClass()).isEqualTo("1,100");
    }

    @ParameterizedTest(name = "{0} among 2009, 2011, 2014-06 and 2016: gaps {1}")
    @CsvSource({
        "2008, 0",
        "2010, 1",
        "2012, 2",
        "2015, 3",
        "2017, 4",
        "2011-05, 1 2",
        "2014, 2 3",
        "[2010..2012], 1 2",
        "[2008..2012], 0 1 2",
        "2009, 0 1",
    })
    void anyGapIsRightThatNoDateSpeaksAgainst(String date, String gaps) {
        var task = placing(date, "2009", "2011", "2014-06", "2016");
        assertThat(task.key()).isEqualTo(Stream.of(gaps.split(" ")).map(Integer::valueOf).toList());
    }

    @Test
    void aPlaceIsSummedUpByItsNeighboursAndClassedByItsGap() {
        var question = asking(placing("2012", "2009", "2011", "2014"));
        var between = Marker.mark(question, new Answer.Placed(1));
        assertThat(between.summary()).isEqualTo("after Event 0, before Event 1");
        assertThat(between.answerClass()).isEqualTo("gap 1");
        assertThat(between.parts()).isEqualTo(Map.of(fact("event-3"), Mark.NONE));
        assertThat(Marker.mark(question, new Answer.Placed(0)).summary())
                .isEqualTo("before Event 0");
        assertThat(Marker.mark(question, new Answer.Placed(3)).summary())
                .isEqualTo("after Event 2");
    }

    @Test
    void aTypedNameKeepsTheWordsAndIsClassedByThemFolded() {
        var question = asking(typing(List.of("Kayani"), List.of()));
        var marking = Marker.mark(question, new Answer.Typed(" Sartaj AZÍZ "));
        assertThat(marking.summary()).isEqualTo("Sartaj AZÍZ");
        assertThat(marking.answerClass()).isEqualTo("sartajaziz");
    }
}
