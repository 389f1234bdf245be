package app.dateline;

import app.dateline.bank.check.BankCheck;
import app.dateline.bank.check.Report;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        var folder = BankFolder.read(Path.of(folders.getFirst()));
        var report = BankCheck.check(folder.chronicle(), folder.bank(), folder.revision());
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
