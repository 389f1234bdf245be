package app.dateline;

import app.dateline.exchange.ArticleFolder;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.ClaimCheck;
import app.dateline.exchange.Fault;
import app.dateline.exchange.LinesWriter;
import app.dateline.exchange.ReadingCheck;
import app.dateline.exchange.Receipt;
import app.dateline.exchange.Swaps;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds every claim of a bank against the texts it was read from; where all stand, writes their lines into events.json and
/// a receipt, checked.json. A sentence that was not read is a fault, and so is a check that misses too many swapped values.
/// With any fault nothing is written.
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
        return WithArticles.of(this, arguments, err)
                .map(given ->
                        given.rest().isEmpty()
                                ? check(given.bank(), given.articles(), out, err)
                                : Commands.usage(this, err))
                .orElse(Commands.WRONG_CALL);
    }

    private int check(Path folder, Path articles, PrintStream out, PrintStream err) {
        var files = BankFiles.in(folder);
        var chronicle = BankFiles.read(files);
        var texts = ArticleFolder.read(articles, chronicle);
        var faults = new ArrayList<>(ClaimCheck.faults(chronicle, texts));
        if (files.containsKey(BankFiles.READING)) {
            faults.addAll(ReadingCheck.faults(chronicle, BankFiles.readings(files), texts));
        }
        if (!faults.isEmpty()) {
            return refused(faults, err);
        }
        var swaps = Swaps.of(chronicle, texts);
        tell(swaps, out);
        var few = swaps.fault("events.json");
        if (few.isPresent()) {
            return refused(List.of(few.get()), err);
        }
        var events = files.getOrDefault("events.json", "");
        var lined = LinesWriter.write(events, ClaimCheck.lines(chronicle, texts));
        if (!lined.equals(events)) {
            BankFiles.write(folder.resolve("events.json"), lined);
            out.println("Wrote the lines of claims into events.json");
        }
        var receipt = Receipt.of(files, chronicle, texts, swaps, LocalDate.now(clock));
        if (held(files).filter(receipt::same).isEmpty()) {
            BankFiles.write(folder.resolve(Receipt.FILE), receipt.json());
            out.println("Wrote the receipt, " + Receipt.FILE);
        }
        out.printf("%d claims stand in the texts of %d articles%n", receipt.count(), texts.size());
        return 0;
    }

    private static int refused(List<Fault> faults, PrintStream err) {
        faults.forEach(err::println);
        err.printf("Nothing was written; faults: %d%n", faults.size());
        return 1;
    }

    private static void tell(Swaps swaps, PrintStream out) {
        out.printf(
                "%d of %d swaps of two values on a line are caught%n",
                swaps.caught(), swaps.tried());
        swaps.missed()
                .forEach(m ->
                        out.printf(
                                "  not %s and %s: the words of each also hold what the other says%n",
                                m.one(), m.other()));
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
