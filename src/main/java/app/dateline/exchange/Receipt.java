package app.dateline.exchange;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// checked.json: that all claims stood in their texts, as both were on a day. `claims` is the SHA-256 of everything the check
/// compared, claims with the spellings of actors, the signs of units and what was left in the reading, in an order and form
/// of its own; the lines are left out, since they follow from the spans. By article, `sentences` counts those of its text, and
/// `left` the statements left with a reason, where the bank has a reading.json.
public record Receipt(
        SortedMap<String, String> texts,
        String claims,
        int count,
        SortedMap<String, Integer> sentences,
        SortedMap<String, Integer> left,
        Swaps swaps,
        LocalDate checked) {
    public static final String FILE = "checked.json";

    /// The receipt that a passed check gives for these files.
    public static Receipt of(
            Map<String, String> files,
            Chronicle chronicle,
            Map<ArticleId, ArticleText> texts,
            Swaps swaps,
            LocalDate today) {
        var sentences = new TreeMap<String, Integer>();
        texts.forEach((id, text) -> sentences.put(id.value(), text.sentences().size()));
        return new Receipt(
                texts(chronicle),
                Compared.sha256(files),
                count(chronicle),
                sentences,
                left(files, chronicle),
                swaps,
                today);
    }

    /// Whether it vouches for the same things, be it on another day.
    public boolean same(Receipt other) {
        return equals(
                new Receipt(
                        other.texts,
                        other.claims,
                        other.count,
                        other.sentences,
                        other.left,
                        other.swaps,
                        checked));
    }

    public String json() {
        return ReceiptJson.write(this);
    }

    /// Reads a checked.json.
    /// @throws BankFaults with every fault found
    public static Receipt read(String text) {
        return ReceiptJson.read(text);
    }

    /// What the receipt among the files does not vouch for, without a look at the texts.
    public static List<Fault> faults(Map<String, String> files) {
        var text = files.get(FILE);
        if (text == null) {
            return List.of(fault("", "no receipt"));
        }
        try {
            return read(text).faults(files, BankFiles.read(files));
        } catch (BankFaults faults) {
            return faults.faults();
        }
    }

    private List<Fault> faults(Map<String, String> files, Chronicle chronicle) {
        var faults = new ArrayList<Fault>();
        if (!texts.equals(texts(chronicle)) || !sentences.keySet().equals(texts.keySet())) {
            faults.add(fault("texts", "other texts than those of articles.json"));
        }
        if (!claims.equals(Compared.sha256(files)) || count != count(chronicle)) {
            faults.add(fault("claims", "other claims, spellings, signs or readings than now"));
        }
        if (!left.equals(left(files, chronicle))) {
            faults.add(fault("left", "other statements left than in " + BankFiles.READING));
        }
        var pairs = Swaps.pairs(chronicle, Claim::lines).size();
        if (swaps.tried() != pairs) {
            faults.add(fault("swaps", "%d pairs, of %d now".formatted(swaps.tried(), pairs)));
        }
        swaps.fault(FILE).ifPresent(faults::add);
        return List.copyOf(faults);
    }

    private static Fault fault(String place, String found) {
        return new Fault(
                FILE, place, found, "the receipt of this very data: run data check with the texts");
    }

    private static SortedMap<String, String> texts(Chronicle chronicle) {
        return chronicle.articles().stream()
                .collect(
                        Collectors.toMap(
                                a -> a.id().value(),
                                Article::textSha256,
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static int count(Chronicle chronicle) {
        return chronicle.events().stream().mapToInt(e -> e.claims().size()).sum();
    }

    private static SortedMap<String, Integer> left(Map<String, String> files, Chronicle chronicle) {
        var left = new TreeMap<String, Integer>();
        if (files.containsKey(BankFiles.READING)) {
            chronicle.articles().forEach(a -> left.put(a.id().value(), 0));
            BankFiles.readings(files).forEach(r -> left.put(r.article().value(), r.left().size()));
        }
        return left;
    }
}
