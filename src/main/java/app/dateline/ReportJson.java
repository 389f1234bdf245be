package app.dateline;

import app.dateline.chronicle.Tally;
import app.dateline.exchange.Coverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A report as JSON: the articles by id, then every tally under its name. What is not known is left out.
final class ReportJson {
    private ReportJson() {}

    static String of(List<Coverage> read, List<Tally> tallies) {
        var articles = new LinkedHashMap<String, Object>();
        read.forEach(c -> articles.put(c.article().value(), article(c)));
        var report = new LinkedHashMap<String, Object>();
        report.put("articles", articles);
        tallies.forEach(t -> report.put(t.name(), tally(t)));
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(report)
                + "\n";
    }

    private static Map<String, Object> article(Coverage coverage) {
        var article = new LinkedHashMap<String, Object>();
        coverage.sentences().ifPresent(s -> article.put("sentences", s));
        article.put("claims", coverage.claims());
        coverage.left()
                .ifPresent(left -> {
                    var counts = new LinkedHashMap<String, Integer>();
                    left.forEach((reason, count) -> counts.put(ReportText.word(reason), count));
                    article.put("left", counts);
                });
        return article;
    }

    private static Map<String, Integer> tally(Tally tally) {
        var counts = new LinkedHashMap<String, Integer>();
        tally.rows().forEach(r -> counts.put(r.sort(), r.count()));
        return counts;
    }
}
