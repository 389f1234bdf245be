package app.dateline.bank.check;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one gate looked at (how many questions, options or cards) and the faults it found in them.
record Inspection(int checked, List<Finding> findings) {
    Inspection {
        findings = List.copyOf(findings);
    }

    static <T> Inspection each(Collection<T> things, Function<T, Stream<Finding>> judge) {
        return new Inspection(things.size(), things.stream().flatMap(judge).toList());
    }

    Inspection and(Inspection other) {
        return new Inspection(
                checked + other.checked,
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }
}
