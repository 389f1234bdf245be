package app.dateline;

import app.dateline.exchange.ArticleFolder;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.ClaimCheck;
import app.dateline.exchange.LinesWriter;
import app.dateline.exchange.Receipt;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds every claim of a bank against the texts it was read from; where all stand, writes their lines into events.json and
/// a receipt, checked.json. With any fault nothing is written.
final class DataCheck implements Command {
    private final Clock clock;

    DataCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String words() {
        return "data check";
    }

    @Override
    public String arguments() {
        return "DIR --articles FOLDER";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var option = arguments.indexOf("--articles");
        if (arguments.size() == 1 && option < 0) {
            err.println(
                    "The texts of the articles are not part of a bank, and there is no folder they are always in:");
            return Commands.usage(this, err);
        }
        if (arguments.size() != 3 || option < 0 || option == 2) {
            return Commands.usage(this, err);
        }
        var folder = Path.of(arguments.get(option == 0 ? 2 : 0));
        var articles = Path.of(arguments.get(option + 1));
        if (!Files.isDirectory(articles)) {
            err.println("There is no folder " + articles + " with the texts of the articles.");
            return 2;
        }
        return check(folder, articles, out, err);
    }

    private int check(Path folder, Path articles, PrintStream out, PrintStream err) {
        var files = BankFiles.in(folder);
        var chronicle = BankFiles.read(files);
        var texts = ArticleFolder.read(articles.toAbsolutePath(), chronicle);
        var faults = ClaimCheck.faults(chronicle, texts);
        if (!faults.isEmpty()) {
            faults.forEach(err::println);
            err.printf("Nothing was written; faults: %d%n", faults.size());
            return 1;
        }
        var events = files.getOrDefault("events.json", "");
        var lined = LinesWriter.write(events, ClaimCheck.lines(chronicle, texts));
        if (!lined.equals(events)) {
            BankFiles.write(folder.resolve("events.json"), lined);
            out.println("Wrote the lines of claims into events.json");
        }
        var receipt = Receipt.of(files, chronicle, LocalDate.now(clock));
        if (held(files).filter(receipt::same).isEmpty()) {
            BankFiles.write(folder.resolve(Receipt.FILE), receipt.json());
            out.println("Wrote the receipt, " + Receipt.FILE);
        }
        out.printf("%d claims stand in the texts of %d articles%n", receipt.count(), texts.size());
        return 0;
    }

    /// The receipt there is; one that cannot be read counts for nothing.
    private static Optional<Receipt> held(Map<String, String> files) {
        try {
            return Optional.ofNullable(files.get(Receipt.FILE)).map(Receipt::read);
        } catch (BankFaults unreadable) {
            return Optional.empty();
        }
    }
}
