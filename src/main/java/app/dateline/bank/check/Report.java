package app.dateline.bank.check;

import java.util.List;

/// What every gate said of a bank, in the order of the rules.
public record Report(List<Row> rows) {
    public Report {
        rows = List.copyOf(rows);
    }

    public boolean passed() {
        return rows.stream().allMatch(Row::passed);
    }

    /// A gate, how many things it looked at, and every fault it found.
    public record Row(String gate, int checked, List<Finding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }

        public boolean passed() {
            return findings.isEmpty();
        }
    }
}
