package app.dateline.exchange;

import app.dateline.study.Recall;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/// A learner's evidence of memory as CSV (RFC 4180), a row a recall, its columns named by a first row and explained in
/// docs/my-data.md. It is written, never read.
public final class RecallCsv implements AutoCloseable {
    private static final List<String> COLUMNS =
            List.of(
                    "bank", "fact", "review", "at", "day", "asked", "way", "guess", "prior",
                    "rating", "seconds");
    private static final ObjectWriter ROWS = new CsvMapper().writer(schema());

    private final SequenceWriter rows;

    /// @param out is closed with it
    public RecallCsv(Writer out) {
        rows = ROWS.writeValues(out);
        rows.write(COLUMNS);
    }

    private static CsvSchema schema() {
        var columns = CsvSchema.builder().setLineSeparator("\r\n");
        COLUMNS.forEach(columns::addColumn);
        return columns.build();
    }

    public void add(String bank, Recall recall) {
        rows.write(
                Stream.of(
                                TableFile.safe(bank),
                                TableFile.safe(recall.fact()),
                                TableFile.safe(recall.id()),
                                recall.at().toString(),
                                recall.day().toString(),
                                TableFile.safe(recall.asked()),
                                TableFile.safe(recall.way()),
                                figure(recall.guess()),
                                recall.prior().isPresent()
                                        ? figure(recall.prior().getAsDouble())
                                        : "",
                                String.valueOf(recall.rating().number()),
                                figure(recall.seconds()))
                        .toList());
    }

    private static String figure(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    @Override
    public void close() {
        rows.close();
    }
}
