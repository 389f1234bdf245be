package app.dateline;

import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows questions of a bank with their whole proof.
final class BankShow implements Command {

    @Override
    public String words() {
        return "bank show";
    }

    @Override
    public String arguments() {
        return "DIR QUESTION…";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() < 2) {
            return Commands.usage(this, err);
        }
        var folder = BankFolder.read(Path.of(arguments.getFirst()));
        var byId =
                folder.bank().questions().stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        var asked = arguments.stream().skip(1).map(QuestionId::new).toList();
        var unknown = asked.stream().filter(id -> !byId.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            err.printf(
                    "bank.json has no question %s; its ids begin with a recipe and an event%n",
                    unknown);
            return Commands.WRONG_CALL;
        }
        var text = new ProofText(folder.chronicle());
        asked.stream().map(byId::get).map(text::of).forEach(out::println);
        return 0;
    }
}
