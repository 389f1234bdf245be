package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// The banks as the store keeps them, read once a revision and then held.
@Service
public class Editions {
    private final Revisions revisions;
    private final Map<String, Edition> read = new ConcurrentHashMap<>();

    Editions(Revisions revisions) {
        this.revisions = revisions;
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

    private Edition edition(Revision revision) {
        return read.computeIfAbsent(
                revision.hash(), hash -> read(revision.topic(), hash, revision.files()));
    }

    private static Edition read(String topic, String hash, Map<String, String> files) {
        var edition =
                Edition.of(
                        topic,
                        hash,
                        BankFiles.read(files),
                        BankJson.read(files.getOrDefault("bank.json", "")));
        return BankFiles.subject(files).map(edition::about).orElse(edition);
    }
}
