package app.dateline.service;

import app.dateline.bank.Changes;
import app.dateline.bank.Correction;
import app.dateline.bank.Corrections;
import app.dateline.bank.Edition;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes new revisions of banks into the store, each with what it corrects of the one before, whole or not at all. No memory of a
/// learner is touched: what they have to relearn is told when they come.
@Service
public class Revising {
    private static final Logger LOG = LoggerFactory.getLogger(Revising.class);

    private final Revisions revisions;
    private final Corrections corrections;
    private final Editions editions;

    Revising(Revisions revisions, Corrections corrections, Editions editions) {
        this.revisions = revisions;
        this.corrections = corrections;
        this.editions = editions;
    }

    /// Keeps a revision unless one with its hash is there; says whether it wrote.
    ///
    /// @throws app.dateline.exchange.BankFaults with every fault of its files, where there is any
    @Transactional
    public boolean take(Revision revision) {
        if (revisions.find(revision.topic(), revision.hash()).isPresent()) {
            return false;
        }
        var changes = corrections(revision, Editions.read(revision));
        if (!revisions.add(revision)) {
            return false;
        }
        corrections.add(revision.topic(), changes);
        return true;
    }

    /// What it corrects of the one before.
    List<Correction> corrections(Revision revision, Edition edition) {
        return revision.parent()
                .flatMap(parent -> revisions.find(revision.topic(), parent))
                .map(parent -> changes(parent, edition, revision.at()))
                .orElse(List.of());
    }

    private List<Correction> changes(Revision before, Edition edition, Instant at) {
        // A clock may have been set back: revisions never run backwards for a memory.
        var then = at.isBefore(before.at()) ? before.at() : at;
        try {
            return Changes.between(editions.edition(before.topic(), before.hash()), edition, then);
        } catch (RuntimeException e) {
            // A bank of long ago may break rules of now: that must keep no server from starting.
            LOG.warn(
                    "Revision {} of the bank {} cannot be read any more: what was corrected since is not told",
                    before.hash(),
                    before.topic(),
                    e);
            return List.of();
        }
    }
}
