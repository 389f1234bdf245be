package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A second bank, of another topic than the one that ships: what three short articles of our own tell of the way to the South
/// Pole, right as history but for what they are made to disagree on.
public final class SouthPole {
    public static final String TOPIC = "south-pole";
    public static final Path FOLDER = Path.of("src", "test", "resources", "fixtures", TOPIC);
    public static final Path TEXTS = FOLDER.resolveSibling(TOPIC + "-texts");

    private SouthPole() {}

    public static Chronicle chronicle() {
        return BankFiles.read(BankFiles.in(FOLDER));
    }

    /// The bank as the recipes make it now; it is not kept, so that a new recipe need not know of it.
    public static Bank bank() {
        return Generator.generate(chronicle(), BankFiles.revision(BankFiles.in(FOLDER)));
    }

    /// All its files, as they would ship.
    public static Map<String, String> files() {
        var files = new LinkedHashMap<>(BankFiles.in(FOLDER));
        files.put("bank.json", BankJson.write(bank()));
        return files;
    }

    /// The same after an edit of its events, with the bank made anew from them.
    public static Map<String, String> files(UnaryOperator<String> edit) {
        var files = new LinkedHashMap<>(BankFiles.in(FOLDER));
        var before = files.getOrDefault("events.json", "");
        var after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("The edit changes nothing");
        }
        files.put("events.json", after);
        files.put(
                "bank.json",
                BankJson.write(
                        Generator.generate(BankFiles.read(files), BankFiles.revision(files))));
        return files;
    }

    /// An edit of the value that every article gives to an attribute of an event.
    public static UnaryOperator<String> value(String fact, String was, String now) {
        return events ->
                Pattern.compile(
                                "(\"id\": \"%s[^\"]*\",\\s*\"attribute\": \"[^\"]*\",\\s*\"value\": )%s"
                                        .formatted(fact, Pattern.quote(was)))
                        .matcher(events)
                        .replaceAll(m -> Matcher.quoteReplacement(m.group(1) + now));
    }

    /// An edit that takes away a claim, which is not the last of its event.
    public static UnaryOperator<String> without(String claim) {
        return events ->
                Pattern.compile(
                                "\\{\\s*\"id\": \"%s\"(.*?)\"modality\": \"[a-z]*\"\\s*\\},"
                                        .formatted(claim),
                                Pattern.DOTALL)
                        .matcher(events)
                        .replaceFirst("");
    }

    /// An edit that gives an event another id.
    public static UnaryOperator<String> renamed(String was, String now) {
        return events ->
                events.replace(was, now)
                        .replace(
                                "\"id\": \"%s\",".formatted(now),
                                "\"id\": \"%s\", \"formerly\": [\"%s\"],".formatted(now, was));
    }
}
