package app.dateline.service;

import app.dateline.bank.Revisions;
import app.dateline.classroom.Account;
import app.dateline.classroom.Accounts;
import app.dateline.classroom.Authorships;
import app.dateline.study.LearnerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The revisions of a bank: who made them, when and why. Nothing of it is ever taken out; to undo is to make another that is as one
/// of before.
@Service
public class BankHistory {
    private final Revisions revisions;
    private final Authorships authorships;
    private final Accounts accounts;
    private final Saving saving;
    private final Authors authors;

    BankHistory(
            Revisions revisions,
            Authorships authorships,
            Accounts accounts,
            Saving saving,
            Authors authors) {
        this.revisions = revisions;
        this.authorships = authorships;
        this.accounts = accounts;
        this.saving = saving;
        this.authors = authors;
    }

    /// A revision with the name its author is called by; none where it shipped, or the author has gone.
    public record Entry(Revisions.Head revision, Optional<String> author) {}

    /// All revisions, the latest first.
    ///
    /// @throws NotThere for whoever may not look into banks
    public List<Entry> of(LearnerId learner, String topic) {
        authors.read(learner);
        var by = authorships.of(topic);
        return revisions.history(topic).stream()
                .map(head ->
                        new Entry(
                                head,
                                Optional.ofNullable(by.get(head.hash()))
                                        .flatMap(accounts::find)
                                        .map(Account::shown)
                                        .map(shown -> shown.value())))
                .toList();
    }

    /// Whether somebody may go back to an earlier revision.
    public boolean writes(LearnerId learner) {
        return authors.writes(learner);
    }

    /// The files of the bank as they are now, by name: what is exported is what would ship.
    ///
    /// @throws NotThere for whoever may not look into banks, and where there is no such bank
    public Map<String, String> files(LearnerId learner, String topic) {
        authors.read(learner);
        return revisions
                .latest(topic)
                .flatMap(hash -> revisions.find(topic, hash))
                .orElseThrow(() -> new NotThere("Topic " + topic))
                .files();
    }

    /// Makes a revision that is as an earlier one. Says whether it did: not where the bank has changed since the author looked.
    ///
    /// @param seen the latest revision the author saw
    /// @throws NotThere for whoever is no author, and where there is no such revision
    public boolean back(LearnerId learner, String topic, String seen, String to) {
        authors.write(learner);
        var earlier = revisions.find(topic, to).orElseThrow(() -> new NotThere("Revision " + to));
        return saving.save(learner, topic, seen, earlier.files(), "Back to: " + earlier.why())
                .isPresent();
    }
}
