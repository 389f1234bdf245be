package app.dateline.exchange;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A small bank about a canal society that never was, and the two texts it was read from.
public final class Canal {
    private Canal() {}

    public static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        BankFiles.SOURCES.forEach(name -> files.put(name, text("canal/" + name)));
        files.put(BankFiles.READING, text("canal/" + BankFiles.READING));
        return files;
    }

    /// The files with one change, which must be one.
    static Map<String, String> files(String file, String from, String to) {
        return changed(files(), file, from, to);
    }

    static Map<String, String> changed(
            Map<String, String> given, String file, String from, String to) {
        var files = new LinkedHashMap<>(given);
        var text = Objects.requireNonNull(files.get(file), file);
        var at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("%s has no %s".formatted(file, from));
        }
        files.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return files;
    }

    public static Chronicle chronicle() {
        return BankFiles.read(files());
    }

    static Claim claim(String id) {
        return chronicle().claim(new ClaimId(id));
    }

    static Map<ArticleId, ArticleText> texts() {
        var texts = new LinkedHashMap<ArticleId, ArticleText>();
        try {
            for (var name : new String[] {"ledger", "review"}) {
                texts.put(
                        new ArticleId(name),
                        ArticleText.of(
                                text("canal-texts/" + name + ".txt")
                                        .getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    public static String text(String name) {
        try (var in = Canal.class.getResourceAsStream("/fixtures/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
