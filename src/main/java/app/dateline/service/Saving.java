package app.dateline.service;

import app.dateline.bank.Corrections;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.classroom.Authorships;
import app.dateline.exchange.BankFiles;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Keeps what an author made of a bank as its next revision. All that takes time is done before the store is held: nobody who
/// answers meanwhile waits for it.
@Component
class Saving {
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
        return save(author, topic, base, files, why, () -> {});
    }

    /// The same.
    ///
    /// @param with keeps what belongs to it: both are kept or neither
    Optional<String> save(
            LearnerId author,
            String topic,
            String base,
            Map<String, String> files,
            String why,
            Runnable with) {
        var revision = revision(topic, base, Revision.AUTHOR, why, files);
        return keep(
                List.of(revision),
                () -> {
                    authorships.add(topic, revision.hash(), author);
                    with.run();
                });
    }

    /// The hash of what came of a newer edition and what was here, which are kept together; nothing is kept where `base` is no longer the
    /// latest.
    ///
    /// @throws app.dateline.exchange.BankFaults with every fault of the files, where there is any
    Optional<String> merge(
            Revision shipped, String base, Map<String, String> files, String why, Runnable with) {
        return keep(
                List.of(shipped, revision(shipped.topic(), base, Revision.MERGED, why, files)),
                with);
    }

    private Revision revision(
            String topic, String base, String who, String why, Map<String, String> files) {
        var now = clock.instant();
        return new Revision(
                topic, BankFiles.hash(files, base, now), Optional.of(base), now, who, why, files);
    }

    /// @param added the last of them comes of the latest there is, and is the latest then
    private Optional<String> keep(List<Revision> added, Runnable with) {
        var revision = added.getLast();
        var topic = revision.topic();
        var edition = Editions.read(revision);
        var corrected = revising.corrections(revision, edition);
        var kept =
                Objects.requireNonNull(
                        transaction.execute(status -> {
                            if (!revisions.claim(topic).equals(revision.parent())) {
                                return false;
                            }
                            if (!added.stream().allMatch(revisions::add)) {
                                status.setRollbackOnly();
                                return false;
                            }
                            corrections.add(topic, corrected);
                            with.run();
                            return true;
                        }));
        if (!kept) {
            return Optional.empty();
        }
        editions.hold(edition);
        return Optional.of(revision.hash());
    }
}
