package app.dateline;

import app.dateline.chronicle.Tally;
import app.dateline.exchange.Coverage;
import app.dateline.exchange.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as plain text in columns. A dash stands for what is not known: sentences without a receipt of the text, statements
/// left without a reading.json.
final class ReportText {
    private static final int WIDE = 100;

    private ReportText() {}

    static String of(List<Coverage> read, List<Tally> tallies) {
        return articles(read)
                + tallies.stream().map(ReportText::tally).collect(Collectors.joining());
    }

    private static String articles(List<Coverage> read) {
        var width = read.stream().mapToInt(c -> c.article().value().length()).max().orElse(0);
        var form = "%%-%ds %%9s %%6s %%5s  ".formatted(Math.max(width, "article".length()));
        return form.formatted("article", "sentences", "claims", "left")
                + reasons().map(ReportText::word).collect(Collectors.joining(" "))
                + "\n"
                + read.stream()
                        .map(c ->
                                form.formatted(
                                                c.article(),
                                                known(c.sentences()),
                                                c.claims(),
                                                known(c.left().map(ReportText::sum)))
                                        + left(c)
                                        + "\n")
                        .collect(Collectors.joining());
    }

    private static String left(Coverage coverage) {
        return reasons()
                .map(r ->
                        "%%%ds"
                                .formatted(word(r).length())
                                .formatted(known(coverage.left().map(l -> l.getOrDefault(r, 0)))))
                .collect(Collectors.joining(" "));
    }

    private static String tally(Tally tally) {
        var width = tally.rows().stream().mapToInt(r -> r.sort().length()).max().orElse(0);
        var form = "  %%-%ds %%5d".formatted(width);
        var across = Math.max(1, WIDE / (width + 8));
        var text = new StringBuilder("\n").append(tally.name());
        for (var i = 0; i < tally.rows().size(); i++) {
            var row = tally.rows().get(i);
            text.append(i % across == 0 ? "\n" : "")
                    .append(form.formatted(row.sort(), row.count()));
        }
        return text.append("\n").toString();
    }

    private static String known(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("-");
    }

    private static int sum(Map<Reading.Reason, Integer> left) {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Stream<Reading.Reason> reasons() {
        return Stream.of(Reading.Reason.values());
    }

    static String word(Reading.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
