package app.dateline.browser;

import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.SouthPole;
import app.dateline.exchange.BankFiles;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestComponent;

/// Takes a second bank into the store of a server under test.
@TestComponent
public class SecondBank implements InitializingBean {
    private final Revisions revisions;

    SecondBank(Revisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public void afterPropertiesSet() {
        var files = SouthPole.files();
        revisions.add(
                new Revision(
                        SouthPole.TOPIC,
                        BankFiles.hash(files),
                        Optional.empty(),
                        Instant.EPOCH,
                        "a test",
                        "a second bank",
                        files));
    }
}
