package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The bank that ships: what can be said of it without the texts it was read from.
class ShippedBankTest {
    private static final Path BANK = Path.of("questions", "russia-pakistan");

    @Test
    void everyClaimOfTheShippedBankWasCheckedAgainstItsTextAsItStandsNow() {
        assertThat(Receipt.faults(BankFiles.in(BANK))).isEmpty();
    }
}
