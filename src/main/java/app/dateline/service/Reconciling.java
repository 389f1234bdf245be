package app.dateline.service;

import app.dateline.bank.Generator;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.edit.Conflict;
import app.dateline.bank.edit.Conflicts;
import app.dateline.bank.edit.Place;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.exchange.EditionMerge;
import app.dateline.exchange.Versions;
import app.dateline.study.LearnerId;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Brings a newer edition of a bank together with what its authors changed here: what only one side changed is taken in as a revision,
/// and where both did, what is here holds until an author decides.
@Service
public class Reconciling {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Conflicts conflicts;
    private final Revising revising;
    private final Saving saving;
    private final Authors authors;
    private final InstantSource clock;

    Reconciling(
            Revisions revisions,
            Conflicts conflicts,
            Revising revising,
            Saving saving,
            Authors authors,
            InstantSource clock) {
        this.revisions = revisions;
        this.conflicts = conflicts;
        this.revising = revising;
        this.saving = saving;
        this.authors = authors;
        this.clock = clock;
    }

    /// What became of an edition that ships.
    public enum Taken {
        /// It was there before.
        KNOWN,
        /// It is what the bank is now.
        TAKEN,
        /// It was merged with what authors changed here.
        MERGED,
        /// It was not: all is as before, and it is tried again at the next start.
        FAILED
    }

    /// Takes in an edition that ships, unless it was before.
    ///
    /// @throws BankFaults with every fault of its files, where there is any
    public Taken take(String topic, Map<String, String> files) {
        var hash = BankFiles.hash(files);
        if (revisions.find(topic, hash).isPresent()) {
            return Taken.KNOWN;
        }
        BankFiles.read(files);
        for (var i = 0; i < TRIES; i++) {
            var history = revisions.history(topic);
            var shipped =
                    history.stream().filter(h -> h.who().equals(Revision.SHIPPED)).findFirst();
            var newer =
                    new Revision(
                            topic,
                            hash,
                            shipped.map(Revisions.Head::hash),
                            clock.instant(),
                            Revision.SHIPPED,
                            "shipped",
                            files);
            if (shipped.equals(history.stream().findFirst())) {
                return revising.take(newer) ? Taken.TAKEN : Taken.KNOWN;
            }
            try {
                var base = shipped.map(h -> files(topic, h.hash())).orElse(Map.of());
                if (merge(newer, base, history.getFirst().hash())) {
                    return Taken.MERGED;
                }
            } catch (RuntimeException e) {
                LOG.error("The newer edition of the bank {} could not be merged", topic, e);
                return Taken.FAILED;
            }
        }
        return Taken.FAILED;
    }

    private boolean merge(Revision newer, Map<String, String> base, String latest) {
        var topic = newer.topic();
        var merged =
                EditionMerge.of(
                        base,
                        files(topic, latest),
                        newer.files(),
                        newer.hash(),
                        conflicts.of(topic));
        return saving.merge(
                        newer,
                        latest,
                        made(merged.files(), newer.files()),
                        "Merged with what was changed here",
                        () -> conflicts.keep(topic, merged.conflicts()))
                .isPresent();
    }

    /// The files with the bank that is made of them, which is the same as another where their sources are.
    private static Map<String, String> made(Map<String, String> files, Map<String, String> other) {
        var revision = BankFiles.revision(files);
        var made = new LinkedHashMap<>(files);
        made.put(
                "bank.json",
                revision.equals(BankFiles.revision(other))
                        ? other.getOrDefault("bank.json", "")
                        : BankJson.write(Generator.generate(BankFiles.read(files), revision)));
        return made;
    }

    private Map<String, String> files(String topic, String hash) {
        return revisions
                .find(topic, hash)
                .orElseThrow(() -> new NotThere("Revision " + hash))
                .files();
    }

    /// What of a newer edition waits for an author, and what a decision is made on.
    ///
    /// @param revision the one in which the bank is so
    /// @param writes whether whoever sees it may decide
    public record Waiting(String revision, List<Difference> differences, boolean writes) {
        public Waiting {
            differences = List.copyOf(differences);
        }
    }

    /// @throws NotThere for whoever may not look into banks, and where there is no such bank
    public Waiting waiting(LearnerId learner, String topic) {
        authors.read(learner);
        var latest = latest(topic);
        var open = open(topic, latest);
        if (open.isEmpty()) {
            return new Waiting(latest, List.of(), authors.writes(learner));
        }
        var files = files(topic, latest);
        var versions = new Versions(BankFiles.read(files));
        var here = EditionMerge.at(files, open.stream().map(Conflict::place).toList());
        return new Waiting(
                latest,
                IntStream.range(0, open.size())
                        .mapToObj(i -> difference(versions, open.get(i), here.get(i)))
                        .toList(),
                authors.writes(learner));
    }

    private static Difference difference(
            Versions versions, Conflict conflict, Optional<String> here) {
        return new Difference(
                conflict.place(),
                conflict.was().map(versions::parts),
                here.map(versions::parts),
                conflict.theirs().map(versions::parts));
    }

    /// How many differences wait for somebody: none for whoever may not decide.
    public int toDecide(LearnerId learner, String topic) {
        return authors.writes(learner) ? open(topic, latest(topic)).size() : 0;
    }

    private String latest(String topic) {
        return revisions.latest(topic).orElseThrow(() -> new NotThere("Topic " + topic));
    }

    /// Those that are still conflicts: not what is here by now as the newer edition has it.
    private List<Conflict> open(String topic, String latest) {
        var all = conflicts.of(topic);
        if (all.isEmpty()) {
            return all;
        }
        var here =
                EditionMerge.at(files(topic, latest), all.stream().map(Conflict::place).toList());
        return IntStream.range(0, all.size())
                .filter(i -> !Versions.same(here.get(i), all.get(i).theirs()))
                .mapToObj(all::get)
                .toList();
    }

    /// What became of decisions.
    public sealed interface Decided {
        /// @param left how many differences still wait
        record Saved(int left) implements Decided {}

        /// Nothing was kept; each fault says where, what was found and what is wanted.
        record Refused(List<String> faults) implements Decided {
            public Refused {
                faults = List.copyOf(faults);
            }
        }

        /// What was decided on has been changed meanwhile: nothing was kept.
        record Overtaken() implements Decided {}
    }

    /// Decides differences, all of these at once, as a revision. What is neither here nor there waits on.
    ///
    /// @param seen the revision the author saw
    /// @param newer the places that are to be as in the newer edition
    /// @param here the places that stay as they are here
    /// @throws NotThere for whoever is no author, and where there is no such bank
    public Decided decide(
            LearnerId learner, String topic, String seen, Set<Place> newer, Set<Place> here) {
        authors.write(learner);
        var chosen = new HashSet<>(newer);
        chosen.addAll(here);
        for (var i = 0; i < TRIES && !chosen.isEmpty(); i++) {
            var latest = latest(topic);
            var all = conflicts.of(topic);
            var decided = all.stream().filter(c -> chosen.contains(c.place())).toList();
            var places = decided.stream().map(Conflict::place).toList();
            var files = files(topic, latest);
            if (decided.size() != chosen.size()
                    || !EditionMerge.at(files(topic, seen), places)
                            .equals(EditionMerge.at(files, places))) {
                return new Decided.Overtaken();
            }
            var taken = decided.stream().filter(c -> newer.contains(c.place())).toList();
            var left = all.stream().filter(c -> !chosen.contains(c.place())).toList();
            try {
                var after = made(EditionMerge.taking(files, taken), files);
                var why =
                        "Decided on the newer edition: %d as it has it, %d as it was here"
                                .formatted(taken.size(), decided.size() - taken.size());
                if (saving.save(
                                learner,
                                topic,
                                latest,
                                after,
                                why,
                                () -> conflicts.keep(topic, left))
                        .isPresent()) {
                    return new Decided.Saved(left.size());
                }
            } catch (BankFaults e) {
                return new Decided.Refused(EventAuthoring.words(e));
            }
        }
        return chosen.isEmpty()
                ? new Decided.Saved(conflicts.of(topic).size())
                : new Decided.Overtaken();
    }
}
