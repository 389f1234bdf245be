package app.dateline;

import app.dateline.bank.Bank;
import app.dateline.bank.check.BankCheck;
import app.dateline.bank.check.Report;
import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.exchange.Fault;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/// Judges bank.json against the sources beside it, gate by gate.
final class BankCheckCommand implements Command {
    private static final String JSON = "--json";
    private static final int WORST = 3;

    @Override
    public String words() {
        return "bank check";
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
        var faults = new ArrayList<Fault>();
        Optional<Chronicle> chronicle = read(() -> BankFiles.read(files), faults);
        Optional<Bank> bank = read(() -> BankJson.read(bankText(files)), faults);
        if (chronicle.isEmpty() || bank.isEmpty()) {
            throw new BankFaults(faults);
        }
        var report = BankCheck.check(chronicle.get(), bank.get(), BankFiles.revision(files));
        if (arguments.contains(JSON)) {
            out.println(
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(json(report)));
        } else {
            table(report, out);
        }
        return report.passed() ? 0 : 1;
    }

    private static String bankText(Map<String, String> files) {
        return Optional.ofNullable(files.get("bank.json"))
                .orElseThrow(() ->
                        new BankFaults(
                                List.of(
                                        new Fault(
                                                "bank.json",
                                                "in the folder",
                                                "no such file",
                                                "a bank: make it with bank generate DIR"))));
    }

    /// Keeps the faults of one file, so that those of the next are told with them.
    private static <T> Optional<T> read(Supplier<T> reading, List<Fault> faults) {
        try {
            return Optional.of(reading.get());
        } catch (BankFaults found) {
            faults.addAll(found.faults());
            return Optional.empty();
        }
    }

    private static void table(Report report, PrintStream out) {
        var form = "%-28s %7s %6s  %s%n";
        out.printf(form, "gate", "checked", "faults", "verdict");
        for (var row : report.rows()) {
            out.printf(
                    form,
                    row.gate(),
                    row.checked(),
                    row.findings().size(),
                    row.passed() ? "pass" : "FAIL");
            row.findings().stream()
                    .limit(WORST)
                    .forEach(f ->
                            out.printf(
                                    "    %s: %s; wanted: %s%n", f.about(), f.wrong(), f.right()));
        }
        var faults = report.rows().stream().mapToInt(r -> r.findings().size()).sum();
        out.println(faults == 0 ? "The bank passes." : "%d faults.".formatted(faults));
    }

    private static Map<String, Object> json(Report report) {
        return Map.of(
                "passed",
                report.passed(),
                "gates",
                report.rows().stream()
                        .map(r ->
                                Map.of(
                                        "gate",
                                        r.gate(),
                                        "checked",
                                        r.checked(),
                                        "passed",
                                        r.passed(),
                                        "faults",
                                        r.findings()))
                        .toList());
    }
}
