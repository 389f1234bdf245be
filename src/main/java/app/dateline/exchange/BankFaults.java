package app.dateline.exchange;

import java.util.List;
import java.util.stream.Collectors;

/// Files that cannot be taken, with every fault found; nothing of them was loaded.
public final class BankFaults extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BankFaults(List<Fault> faults) {
        super(
                (faults.size() == 1 ? "A fault" : faults.size() + " faults")
                        + " in the files of the bank:\n"
                        + faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
