package app.dateline.service;

import app.dateline.bank.Changes;
import app.dateline.bank.Corrections;
import app.dateline.bank.Edition;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Marking;
import app.dateline.question.Question;
import app.dateline.study.Corrected;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// The banks as the store keeps them, read once a revision and then held.
@Service
public class Editions {
    private final Revisions revisions;
    private final Corrections corrections;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();
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
        var held = read.get(hash);
        return held != null
                ? held
                : edition(
                        revisions
                                .find(topic, hash)
                                .orElseThrow(() -> new NotThere("Revision " + hash)));
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
        return read.computeIfAbsent(revision.hash(), _ -> read(revision));
    }

    /// @throws app.dateline.exchange.BankFaults with every fault of its files, where there is any
    static Edition read(Revision revision) {
        var files = revision.files();
        var edition =
                Edition.of(
                        revision.topic(),
                        revision.hash(),
                        BankFiles.read(files),
                        BankJson.read(files.getOrDefault("bank.json", "")));
        return BankFiles.subject(files).map(edition::about).orElse(edition);
    }
}
