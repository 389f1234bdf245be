package app.dateline.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// A table for a spreadsheet: a row of names, then rows of texts and numbers. Nothing in it is ever taken for a formula, whatever
/// somebody calls themselves.
///
/// @param rows of as many cells as there are columns
public record TableFile(String title, List<String> columns, List<List<Cell>> rows) {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int NAME = 31;

    /// What stands at one place.
    public sealed interface Cell {
        record Text(String words) implements Cell {}

        /// Two places behind the point.
        record Figure(double value) implements Cell {}

        Cell EMPTY = new Text("");
    }

    public TableFile {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has %d cells; found %d".formatted(columns.size(), row.size()));
            }
        }
    }

    /// As CSV (RFC 4180) in UTF-8, marked as such for spreadsheets. What one would take for a formula is marked as text.
    public void csv(OutputStream out) {
        var schema = CsvSchema.builder().setLineSeparator("\r\n");
        for (var i = 0; i < columns.size(); i++) {
            schema.addColumn("c" + i);
        }
        try {
            out.write(UTF_8_MARK);
            try (var writer = new CsvMapper().writer(schema.build()).writeValues(out)) {
                writer.write(columns.stream().map(TableFile::safe).toList());
                for (var row : rows) {
                    writer.write(row.stream().map(TableFile::written).toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var words) -> safe(words);
            case Cell.Figure(var value) -> String.format(Locale.ROOT, "%.2f", value);
        };
    }

    static String safe(String words) {
        return words.isEmpty() || "=+-@\t\r\n".indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }

    /// As a workbook of Office Open XML with one sheet: texts are texts there, and need no mark.
    public void xlsx(OutputStream out) {
        try (var book = new Workbook(out, "Dateline", "1.0")) {
            var sheet = book.newWorksheet(sheetName(title));
            for (var i = 0; i < columns.size(); i++) {
                sheet.value(0, i, columns.get(i));
                sheet.style(0, i).bold().set();
            }
            for (var r = 0; r < rows.size(); r++) {
                for (var c = 0; c < columns.size(); c++) {
                    switch (rows.get(r).get(c)) {
                        case Cell.Text(var words) -> sheet.value(r + 1, c, words);
                        case Cell.Figure(var value) -> {
                            sheet.value(r + 1, c, value);
                            sheet.style(r + 1, c).format("0.00").set();
                        }
                    }
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the signs that no sheet may be named with, nor longer than it may be.
    private static String sheetName(String title) {
        var name = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.isEmpty()
                ? "Marks"
                : name.codePoints()
                        .limit(NAME)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }
}
