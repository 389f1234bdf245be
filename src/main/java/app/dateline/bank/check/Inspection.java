package app.dateline.bank.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one gate looked at (how many questions, options or cards), the faults it found in them and, where it measures more
/// than their number, its figure. A gate whose figure misses its limit finds a fault; remarks explain a figure and are none.
record Inspection(
        int checked, List<Finding> findings, Optional<Measure> measured, List<Remark> remarks) {
    Inspection {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }

    Inspection(int checked, List<Finding> findings) {
        this(checked, findings, Optional.empty(), List.of());
    }

    static <T> Inspection each(Collection<T> things, Function<T, Stream<Finding>> judge) {
        return new Inspection(things.size(), things.stream().flatMap(judge).toList());
    }

    /// This with what the other looked at and found; the figure is this one's, or else the other's.
    Inspection and(Inspection other) {
        return new Inspection(
                checked + other.checked,
                Stream.concat(findings.stream(), other.findings.stream()).toList(),
                measured.or(other::measured),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }

    /// This with a figure of its own in place of the number of faults.
    Inspection measuring(String figure, String limit) {
        return new Inspection(checked, findings, Optional.of(new Measure(figure, limit)), remarks);
    }

    Inspection remarking(List<Remark> more) {
        return new Inspection(checked, findings, measured, more);
    }

    Measure measure() {
        return measured.orElseGet(() -> Measure.ofFaults(findings.size()));
    }
}
