package app.dateline;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.exchange.Fault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A folder with a bank that is made: what its sources hold, its bank.json, and the hash of the sources as they are now.
record BankFolder(Chronicle chronicle, Bank bank, String revision) {

    /// Reads it whole.
    /// @throws BankFaults with the faults of sources and bank together
    static BankFolder read(Path folder) {
        var files = BankFiles.in(folder);
        var faults = new ArrayList<Fault>();
        Optional<Chronicle> chronicle = read(() -> BankFiles.read(files), faults);
        Optional<Bank> bank = read(() -> BankJson.read(bankText(files)), faults);
        if (chronicle.isEmpty() || bank.isEmpty()) {
            throw new BankFaults(faults);
        }
        return new BankFolder(chronicle.get(), bank.get(), BankFiles.revision(files));
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
}
