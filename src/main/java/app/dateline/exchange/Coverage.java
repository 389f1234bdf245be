package app.dateline.exchange;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How an article was read: its sentences, as the receipt counted them, the claims taken from it, and the statements left, by
/// reason. `sentences` is missing where no receipt is of its text, and `left` where the bank has no reading.json.
public record Coverage(
        ArticleId article,
        Optional<Integer> sentences,
        int claims,
        Optional<Map<Reading.Reason, Integer>> left) {

    /// One for every article of a bank, in their order.
    /// @throws BankFaults where a file cannot be read
    public static List<Coverage> of(Map<String, String> files) {
        var chronicle = BankFiles.read(files);
        var readings = BankFiles.readings(files);
        var receipt = Optional.ofNullable(files.get(Receipt.FILE)).map(Receipt::read);
        return chronicle.articles().stream()
                .map(a ->
                        new Coverage(
                                a.id(),
                                receipt.flatMap(r -> sentences(r, a)),
                                claims(chronicle, a.id()),
                                files.containsKey(BankFiles.READING)
                                        ? Optional.of(left(readings, a.id()))
                                        : Optional.empty()))
                .toList();
    }

    private static Optional<Integer> sentences(Receipt receipt, Article article) {
        return article.textSha256().equals(receipt.texts().get(article.id().value()))
                ? Optional.ofNullable(receipt.sentences().get(article.id().value()))
                : Optional.empty();
    }

    private static int claims(Chronicle chronicle, ArticleId article) {
        return Math.toIntExact(
                chronicle.events().stream()
                        .flatMap(e -> e.claims().stream())
                        .filter(c -> c.article().equals(article))
                        .count());
    }

    private static Map<Reading.Reason, Integer> left(List<Reading> readings, ArticleId article) {
        var left = new EnumMap<Reading.Reason, Integer>(Reading.Reason.class);
        readings.stream()
                .filter(r -> r.article().equals(article))
                .flatMap(r -> r.left().stream())
                .forEach(l -> left.merge(l.reason(), 1, Integer::sum));
        return Collections.unmodifiableMap(left);
    }
}
