package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.Recall;
import app.dateline.study.fsrs.Rating;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// A learner's evidence as a table that spreadsheets read.
class RecallCsvTest {
    private static Recall recall(String fact, String id) {
        return new Recall(
                fact,
                id,
                Instant.parse("2026-11-24T07:00:00Z"),
                LocalDate.parse("2026-11-24"),
                "card.a.date",
                "card",
                0,
                OptionalDouble.empty(),
                Rating.GOOD,
                4.5);
    }

    private static String written(Recall... recalls) {
        var out = new StringWriter();
        try (var csv = new RecallCsv(out)) {
            for (var recall : recalls) {
                csv.add("topic", recall);
            }
        }
        return out.toString();
    }

    @Test
    void aTableWithoutRowsStillNamesItsColumns() {
        assertThat(written())
                .isEqualTo("bank,fact,review,at,day,asked,way,guess,prior,rating,seconds\r\n");
    }

    @Test
    void everyRecallIsARowAndWhatHasAPriorSaysIt() {
        assertThat(written(recall("a/date", "1"), recall("a/date", "2").withPrior(0.25)))
                .contains(
                        "topic,a/date,1,2026-11-24T07:00:00Z,2026-11-24,card.a.date,card,0.000,,3,4.500\r\n")
                .endsWith(
                        "topic,a/date,2,2026-11-24T07:00:00Z,2026-11-24,card.a.date,card,0.000,0.250,3,4.500\r\n");
    }

    @Test
    void commasQuotesAndLinesStayWithinTheirCell() {
        assertThat(written(recall("a, \"b\"\nc", "1"))).contains("topic,\"a, \"\"b\"\"\nc\",1,");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        assertThat(written(recall("=1+1", "+1"), recall("-1", "@SUM(A1)")))
                .contains("topic,\"'=1+1\",\"'+1\",")
                .contains("topic,\"'-1\",\"'@SUM(A1)\",");
    }
}
