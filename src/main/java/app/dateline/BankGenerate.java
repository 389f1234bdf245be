package app.dateline;

import app.dateline.bank.Bank;
import app.dateline.bank.Generator;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Fact;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes bank.json from the sources beside it, and says what was asked and what was not.
final class BankGenerate implements Command {

    @Override
    public String words() {
        return "bank generate";
    }

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            return Commands.usage(this, err);
        }
        var folder = Path.of(arguments.getFirst());
        var files = BankFiles.in(folder);
        var chronicle = BankFiles.read(files);
        var bank = Generator.generate(chronicle, BankFiles.revision(files));
        BankFiles.write(folder.resolve("bank.json"), BankJson.write(bank));
        report(chronicle, bank, out);
        return 0;
    }

    private static void report(Chronicle chronicle, Bank bank, PrintStream out) {
        out.printf("%d questions and %d cards%n", bank.questions().size(), bank.cards().size());
        bank.questions().stream()
                .collect(
                        Collectors.groupingBy(
                                q -> q.recipe() + " by " + q.task().type(),
                                TreeMap::new,
                                Collectors.counting()))
                .forEach((recipe, count) -> out.printf("  %-32s %4d%n", recipe, count));
        var asked =
                bank.questions().stream()
                        .flatMap(q -> q.facts().stream())
                        .map(Fact::event)
                        .collect(Collectors.toSet());
        var unasked =
                Generator.unasked(chronicle).stream()
                        .filter(u -> !asked.contains(u.event()))
                        .collect(Collectors.groupingBy(Unasked::event));
        chronicle.events().stream()
                .filter(e -> !asked.contains(e.id()))
                .forEach(e -> {
                    out.printf(
                            "  no question on %s (%s)%n",
                            e.id(), e.type().name().toLowerCase(Locale.ROOT));
                    unasked.getOrDefault(e.id(), List.of())
                            .forEach(reason -> out.println("    " + reason));
                });
    }
}
