package app.dateline.service;

import app.dateline.bank.Changes;
import app.dateline.bank.Corrections;
import app.dateline.bank.Edition;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.check.PromptCheck;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Marking;
import app.dateline.question.Question;
import app.dateline.study.Corrected;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/// The banks as the store keeps them, read once a revision and then held, as long as there is room for it.
@Service
public class Editions {
    private final Revisions revisions;
    private final Corrections corrections;
    private final Map<String, SoftReference<Edition>> read = new ConcurrentHashMap<>();
    private final Map<String, Corrected> corrected = new ConcurrentHashMap<>();

    Editions(Revisions revisions, Corrections corrections) {
        this.revisions = revisions;
        this.corrections = corrections;
    }

    public List<String> topics() {
        return revisions.topics();
    }

    /// The topic's latest revision.
    public Edition current(String topic) {
        return edition(
                topic, revisions.latest(topic).orElseThrow(() -> new NotThere("Topic " + topic)));
    }

    /// The very revision a round was drawn from.
    public Edition edition(String topic, String hash) {
        return Optional.ofNullable(read.get(hash))
                .map(SoftReference::get)
                .orElseGet(() ->
                        edition(
                                revisions
                                        .find(topic, hash)
                                        .orElseThrow(() -> new NotThere("Revision " + hash))));
    }

    /// All that was ever corrected of a topic's facts, under the keys they have in its latest edition.
    Corrected corrected(Edition latest) {
        return corrected.computeIfAbsent(
                latest.revision(),
                _ -> Corrected.of(corrections.of(latest.topic()), latest.renamed()));
    }

    /// What of a marking is evidence of memory: not what an article states by mistake, nor what the bank has corrected since the edition
    /// that was asked.
    Marking evidence(Edition asked, Question question, Marking marking) {
        var current = current(asked.topic());
        var mistaken = asked.erratum(question);
        return marking.evidenceOf(fact -> !mistaken && !Changes.of(fact, asked, current));
    }

    private Edition edition(Revision revision) {
        var edition = new AtomicReference<Edition>();
        read.compute(
                revision.hash(),
                (_, held) -> {
                    var whole = held == null ? null : held.get();
                    edition.set(whole == null ? read(revision) : whole);
                    return whole == null ? new SoftReference<>(edition.get()) : held;
                });
        return edition.get();
    }

    /// Has it at hand for whoever comes next.
    void hold(Edition edition) {
        read.put(edition.revision(), new SoftReference<>(edition));
    }

    /// @throws app.dateline.exchange.BankFaults with every fault of its files, where there is any
    static Edition read(Revision revision) {
        var files = revision.files();
        var chronicle = BankFiles.read(files);
        var edition =
                Edition.of(
                        revision.topic(),
                        revision.hash(),
                        chronicle,
                        BankFiles.edits(files)
                                .on(
                                        BankJson.read(files.getOrDefault("bank.json", "")),
                                        (made, words) ->
                                                PromptCheck.faults(chronicle, made, words)
                                                        .isEmpty()));
        return BankFiles.subject(files).map(edition::about).orElse(edition);
    }
}
