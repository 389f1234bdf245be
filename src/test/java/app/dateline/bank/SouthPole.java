package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
