package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.exchange.TableFile.Cell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final String FORMULA = "=HYPERLINK(\"http://127.0.0.1/\",\"A\")";
    private static final TableFile TABLE =
            new TableFile(
                    "HIST 214: [marks]/2026, of the whole class and more",
                    List.of("Student", "=1+1", "Mean"),
                    List.of(
                            List.of(new Cell.Text("Ω, “A”\nB"), new Cell.Figure(8.456), Cell.EMPTY),
                            List.of(
                                    new Cell.Text(FORMULA),
                                    new Cell.Text("@late"),
                                    new Cell.Figure(-1))));

    private static byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        TABLE.xlsx(out);
        return out.toByteArray();
    }

    @Test
    void aWorkbookIsReadBackWithItsTextsAndNumbersAndWithoutAFormula() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx()))) {
            var sheet = book.getFirstSheet();
            assertThat(sheet.getName()).hasSizeLessThanOrEqualTo(31).doesNotContain("[", ":", "/");
            var rows = sheet.read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCell(0).getText()).isEqualTo("Ω, “A”\nB");
            assertThat(rows.get(1).getCell(1).asNumber().doubleValue()).isEqualTo(8.456);
            assertThat(rows.get(2).getCell(0).getText()).isEqualTo(FORMULA);
            assertThat(rows.get(2).getCell(2).asNumber().intValue()).isEqualTo(-1);
            for (var row : rows) {
                row.stream()
                        .filter(cell -> cell != null)
                        .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA));
            }
        }
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsMarkedAsText() {
        var out = new ByteArrayOutputStream();
        TABLE.csv(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        \uFEFFStudent,"'=1+1",Mean\r
                        "Ω, “A”
                        B",8.46,\r
                        "'=HYPERLINK(""http://127.0.0.1/"",""A"")","'@late",-1.00\r
                        """);
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        var short1 = List.of(List.of(Cell.EMPTY));
        assertThatThrownBy(() -> new TableFile("t", List.of("a", "b"), short1))
                .hasMessage("A row has 2 cells; found 1");
    }
}
