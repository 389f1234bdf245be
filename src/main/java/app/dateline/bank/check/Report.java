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

    /// A gate, how many things it looked at, what it measured, every fault it found, and what it lists that is none.
    public record Row(
            String gate,
            int checked,
            Measure measure,
            List<Finding> findings,
            List<Remark> remarks) {
        public Row {
            findings = List.copyOf(findings);
            remarks = List.copyOf(remarks);
        }

        static Row of(Gate gate, Inspection inspection) {
            return new Row(
                    gate.name(),
                    inspection.checked(),
                    inspection.measure(),
                    inspection.findings(),
                    inspection.remarks());
        }

        public boolean passed() {
            return findings.isEmpty();
        }
    }
}
