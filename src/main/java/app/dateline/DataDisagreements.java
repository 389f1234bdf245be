package app.dateline;

import app.dateline.bank.Generator;
import app.dateline.bank.page.DisagreementsPage;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.Fault;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// Writes the page on what the articles of a bank tell differently, and how its questions ask that.
final class DataDisagreements implements Command {

    @Override
    public String words() {
        return "data disagreements";
    }

    @Override
    public String arguments() {
        return "DIR FILE";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2 || arguments.stream().anyMatch(a -> a.startsWith("-"))) {
            return Commands.usage(this, err);
        }
        var folder = BankFolder.read(Path.of(arguments.getFirst()));
        if (!folder.bank().revision().equals(folder.revision())) {
            throw new BankFaults(List.of(stale(folder)));
        }
        var page =
                DisagreementsPage.of(
                        folder.chronicle(), folder.bank(), Generator.unasked(folder.chronicle()));
        var file = Path.of(arguments.getLast());
        BankFiles.write(file, page);
        out.println("Wrote " + file);
        return 0;
    }

    private static Fault stale(BankFolder folder) {
        return new Fault(
                "bank.json",
                "revision",
                "a bank of other data, " + folder.bank().revision(),
                folder.revision() + ": make it with bank generate DIR");
    }
}
