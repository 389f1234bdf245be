package app.dateline.study.optimize;

import app.dateline.study.fsrs.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A log as lines of history, day and rating, its histories one after another: what both sides of a comparison read.
public final class LogFile {
    private static final Rating[] RATINGS = Rating.values();

    private LogFile() {}

    public static void write(Histories log, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var i = 0; i < log.size(); i++) {
                for (var j = log.starts[i]; j < log.starts[i + 1]; j++) {
                    out.write(i + "," + log.days[j] + "," + log.ratings[j] + "\n");
                }
            }
        }
    }

    public static Histories read(Path file) throws IOException {
        var log = new Histories.Builder();
        try (var in = Files.newBufferedReader(file)) {
            var history = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = line.split(",");
                if (!cells[0].equals(history)) {
                    log.next();
                    history = cells[0];
                }
                log.review(Integer.parseInt(cells[1]), RATINGS[Integer.parseInt(cells[2]) - 1]);
            }
        }
        return log.build();
    }
}
