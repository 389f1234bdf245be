package app.dateline.exchange;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whether an article was read to its end: every sentence is touched by a claim or by what was left with a reason. A fault
/// says where the sentence stands, and never what it says.
public final class ReadingCheck {
    private final Chronicle chronicle;
    private final List<Reading> readings;

    private ReadingCheck(Chronicle chronicle, List<Reading> readings) {
        this.chronicle = chronicle;
        this.readings = readings;
    }

    /// Every sentence that is neither, and every span that leaves its text.
    public static List<Fault> faults(
            Chronicle chronicle, List<Reading> readings, Map<ArticleId, ArticleText> texts) {
        var check = new ReadingCheck(chronicle, readings);
        return texts.entrySet().stream()
                .flatMap(t ->
                        Stream.concat(
                                check.beyond(t.getKey(), t.getValue()),
                                check.unread(t.getKey(), t.getValue())))
                .toList();
    }

    private Stream<Fault> beyond(ArticleId article, ArticleText text) {
        return left(article)
                .filter(s -> !text.holds(s))
                .map(s ->
                        new Fault(
                                BankFiles.READING,
                                article.value(),
                                "a span from %d to %d".formatted(s.start(), s.end()),
                                "one in the text"));
    }

    private Stream<Fault> unread(ArticleId article, ArticleText text) {
        var read = Stream.concat(claimed(article), left(article)).toList();
        return text.sentences().stream()
                .filter(s -> read.stream().noneMatch(r -> meet(r, s)))
                .map(s -> unread(article, s, text));
    }

    private static Fault unread(ArticleId article, Span sentence, ArticleText text) {
        var lines = text.lines(sentence);
        return new Fault(
                BankFiles.READING,
                "%s (sentence from %d to %d, lines %d–%d)"
                        .formatted(
                                article,
                                sentence.start(),
                                sentence.end(),
                                lines.first(),
                                lines.last()),
                "neither a claim nor a reason",
                "a claim that points at it, or a reason in " + BankFiles.READING);
    }

    private Stream<Span> claimed(ArticleId article) {
        return chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .filter(c -> c.article().equals(article))
                .map(Claim::at)
                .flatMap(List::stream);
    }

    private Stream<Span> left(ArticleId article) {
        return readings.stream()
                .filter(r -> r.article().equals(article))
                .flatMap(r -> r.left().stream())
                .flatMap(l -> l.at().stream());
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
