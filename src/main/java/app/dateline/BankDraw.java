package app.dateline;

import app.dateline.exchange.Hash;
import app.dateline.question.Question;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Shows as many questions as asked, drawn by a seed and with their whole proof, for a reader: those for which the SHA-256 of
/// seed, blank and id is smallest.
final class BankDraw implements Command {

    @Override
    public String words() {
        return "bank draw";
    }

    @Override
    public String arguments() {
        return "DIR SEED COUNT";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 3 || !arguments.getLast().matches("[1-9][0-9]{0,4}")) {
            return Commands.usage(this, err);
        }
        var folder = BankFolder.read(Path.of(arguments.getFirst()));
        var seed = arguments.get(1);
        var text = new ProofText(folder.chronicle());
        folder.bank().questions().stream()
                .sorted(Comparator.comparing((Question q) -> Hash.sha256(seed + " " + q.id())))
                .limit(Integer.parseInt(arguments.getLast()))
                .map(text::of)
                .forEach(out::println);
        return 0;
    }
}
