package app.dateline;

import app.dateline.chronicle.Census;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.Coverage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/// Counts what a bank holds: how each article was read, and its events, claims, disagreements, notes and actors by sort.
final class DataReport implements Command {
    private static final String JSON = "--json";

    @Override
    public String words() {
        return "data report";
    }

    @Override
    public String arguments() {
        return "DIR [--json]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var folders = arguments.stream().filter(a -> !a.equals(JSON)).toList();
        if (folders.size() != 1
                || folders.getFirst().startsWith("-")
                || arguments.size() - folders.size() > 1) {
            return Commands.usage(this, err);
        }
        var files = BankFiles.in(Path.of(folders.getFirst()));
        var read = Coverage.of(files);
        var tallies = new Census(BankFiles.read(files)).tallies();
        out.print(
                arguments.contains(JSON)
                        ? ReportJson.of(read, tallies)
                        : ReportText.of(read, tallies));
        return 0;
    }
}
