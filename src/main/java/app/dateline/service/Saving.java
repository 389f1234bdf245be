package app.dateline.service;

import app.dateline.bank.Corrections;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.classroom.Authorships;
import app.dateline.exchange.BankFiles;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps what an author made of a bank as its next revision. All that takes time is done before the store is held: nobody who
/// answers meanwhile waits for it.
@Component
class Saving {
    private static final String AUTHOR = "author";

    private final Revisions revisions;
    private final Corrections corrections;
    private final Authorships authorships;
    private final Revising revising;
    private final Editions editions;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    Saving(
            Revisions revisions,
            Corrections corrections,
            Authorships authorships,
            Revising revising,
            Editions editions,
            InstantSource clock,
            TransactionOperations transaction) {
        this.revisions = revisions;
        this.corrections = corrections;
        this.authorships = authorships;
        this.revising = revising;
        this.editions = editions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The hash of the new revision; nothing is kept where `base` is no longer the latest.
    ///
    /// @throws app.dateline.exchange.BankFaults with every fault of the files, where there is any
    Optional<String> save(
            LearnerId author, String topic, String base, Map<String, String> files, String why) {
        var now = clock.instant();
        var revision =
                new Revision(
                        topic,
                        BankFiles.hash(files, base, now),
                        Optional.of(base),
                        now,
                        AUTHOR,
                        why,
                        files);
        var edition = Editions.read(revision);
        var corrected = revising.corrections(revision, edition);
        var kept =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            var latest = revisions.claim(topic);
                            if (!latest.equals(Optional.of(base)) || !revisions.add(revision)) {
                                return false;
                            }
                            corrections.add(topic, corrected);
                            authorships.add(topic, revision.hash(), author);
                            return true;
                        }));
        if (!kept) {
            return Optional.empty();
        }
        editions.hold(edition);
        return Optional.of(revision.hash());
    }
}
