package app.dateline;

import app.dateline.bank.check.BankCheck;
import app.dateline.bank.check.Finding;
import app.dateline.bank.check.Remark;
import app.dateline.bank.check.Report;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Judges bank.json against the sources beside it, gate by gate.
final class BankCheckCommand implements Command {
    private static final String JSON = "--json";
    private static final String ALL = "--all";
    private static final int WORST = 3;

    @Override
    public String words() {
        return "bank check";
    }

    @Override
    public String arguments() {
        return "DIR [--json | --all]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var folders = arguments.stream().filter(a -> !Set.of(JSON, ALL).contains(a)).toList();
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
                            .writeValueAsString(Outcome.of(report)));
        } else {
            table(report, arguments.contains(ALL), out);
        }
        return report.passed() ? 0 : 1;
    }

    private static void table(Report report, boolean all, PrintStream out) {
        var form = "%-28s %7s  %-22s %-22s %s%n";
        out.printf(form, "gate", "checked", "figure", "limit", "verdict");
        for (var row : report.rows()) {
            out.printf(
                    form,
                    row.gate(),
                    row.checked(),
                    row.measure().figure(),
                    row.measure().limit(),
                    row.passed() ? "pass" : "FAIL");
            row.findings().stream()
                    .limit(all ? Long.MAX_VALUE : WORST)
                    .forEach(f ->
                            out.printf(
                                    "    %s: %s; wanted: %s%n", f.about(), f.wrong(), f.right()));
            if (all) {
                row.remarks().forEach(r -> out.printf("    (%s: %s)%n", r.about(), r.reason()));
            }
        }
        var faults = report.rows().stream().mapToInt(r -> r.findings().size()).sum();
        out.println(
                switch (faults) {
                    case 0 -> "The bank passes.";
                    case 1 -> "1 fault.";
                    default -> faults + " faults.";
                });
    }

    /// The report as JSON tells it.
    private record Outcome(boolean passed, List<Verdict> gates) {
        static Outcome of(Report report) {
            return new Outcome(report.passed(), report.rows().stream().map(Verdict::of).toList());
        }
    }

    private record Verdict(
            String gate,
            int checked,
            String figure,
            String limit,
            boolean passed,
            List<Finding> faults,
            List<Remark> remarks) {
        static Verdict of(Report.Row row) {
            return new Verdict(
                    row.gate(),
                    row.checked(),
                    row.measure().figure(),
                    row.measure().limit(),
                    row.passed(),
                    row.findings(),
                    row.remarks());
        }
    }
}
