package app.dateline.service;

import app.dateline.bank.Bank;
import app.dateline.bank.Generator;
import app.dateline.bank.Revisions;
import app.dateline.bank.edit.EventChange;
import app.dateline.bank.edit.Turnover;
import app.dateline.chronicle.Event;
import app.dateline.exchange.BankFaults;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.exchange.EventChanges;
import app.dateline.exchange.Fault;
import app.dateline.study.LearnerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/// Changing the events of a bank: every change is checked while it is written, shows what it makes of the questions before it is
/// kept, and is a revision of its own.
@Service
public class EventAuthoring implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(EventAuthoring.class);
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Editions editions;
    private final Saving saving;
    private final Authors authors;
    private final Background background = new Background("previews");
    private Optional<Bank> last = Optional.empty();

    EventAuthoring(Revisions revisions, Editions editions, Saving saving, Authors authors) {
        this.revisions = revisions;
        this.editions = editions;
        this.saving = saving;
        this.authors = authors;
    }

    @Override
    public void destroy() throws InterruptedException {
        background.drop();
    }

    /// What is wrong with a change, by the rules that hold for the files of every bank.
    ///
    /// @param base the revision the author sees
    /// @throws NotThere for whoever is no author, and where there is no such revision
    public List<String> check(LearnerId learner, String topic, String base, EventChange change) {
        authors.write(learner);
        try {
            changed(topic, base, change);
            return List.of();
        } catch (BankFaults e) {
            return words(e);
        }
    }

    /// Works out in the background what a change would make of the questions.
    ///
    /// @param base the revision the author sees
    /// @throws NotThere for whoever is no author, and where there is no such revision
    public Preview preview(LearnerId learner, String topic, String base, EventChange change) {
        authors.write(learner);
        var before = editions.edition(topic, base);
        var preview = new Preview();
        background.run(() -> {
            try {
                preview.step();
                var after = made(changed(topic, base, change), preview::step);
                preview.end(
                        Turnover.between(
                                BankJson.read(file(files(topic, base), "bank.json")), after));
            } catch (CancellationException e) {
                LOG.debug("A preview of {} was cancelled", before.topic());
            } catch (BankFaults e) {
                preview.fail(words(e));
            } catch (RuntimeException e) {
                LOG.error("A preview of {} failed", before.topic(), e);
                preview.fail(List.of("The questions could not be made: " + e));
            }
        });
        return preview;
    }

    /// Keeps a change as a revision. What others changed meanwhile of other events stays.
    ///
    /// @param base the revision the author saw
    /// @throws NotThere for whoever is no author, and where there is no such revision
    public ChangeOutcome save(
            LearnerId learner, String topic, String base, EventChange change, String why) {
        authors.write(learner);
        if (why.isBlank() || why.length() > Authoring.LONGEST_WHY) {
            return new ChangeOutcome.Refused(
                    List.of(
                            "no reason; wanted one of at most %d characters"
                                    .formatted(Authoring.LONGEST_WHY)));
        }
        try {
            for (var i = 0; i < TRIES; i++) {
                var latest =
                        revisions.latest(topic).orElseThrow(() -> new NotThere("Topic " + topic));
                var now = event(topic, latest, change);
                if (!event(topic, base, change).equals(now)) {
                    return new ChangeOutcome.Overtaken(now, latest);
                }
                var saved = save(learner, topic, latest, changed(topic, latest, change), why);
                if (saved.isPresent()) {
                    return new ChangeOutcome.Saved(saved.get());
                }
            }
        } catch (BankFaults e) {
            return new ChangeOutcome.Refused(words(e));
        }
        throw new IllegalStateException("The bank %s changes without end".formatted(topic));
    }

    private Optional<String> save(
            LearnerId learner, String topic, String base, Map<String, String> changed, String why) {
        var files = new LinkedHashMap<>(changed);
        files.put("bank.json", BankJson.write(made(changed, () -> {})));
        return saving.save(learner, topic, base, files, why.strip());
    }

    private Event event(String topic, String revision, EventChange change) {
        return editions.edition(topic, revision)
                .event(change.event().value())
                .orElseThrow(() -> new NotThere("Event " + change.event()));
    }

    private Map<String, String> changed(String topic, String base, EventChange change) {
        return EventChanges.apply(
                files(topic, base), editions.edition(topic, base).chronicle().vocabulary(), change);
    }

    private Map<String, String> files(String topic, String hash) {
        return revisions
                .find(topic, hash)
                .orElseThrow(() -> new NotThere("Revision " + hash))
                .files();
    }

    /// The bank of these files; the one that was made last is at hand, since what was looked at is saved next.
    private Bank made(Map<String, String> files, Runnable each) {
        var revision = BankFiles.revision(files);
        synchronized (this) {
            if (last.filter(b -> b.revision().equals(revision)).isPresent()) {
                return last.get();
            }
        }
        var bank = Generator.generate(BankFiles.read(files), revision, each);
        synchronized (this) {
            last = Optional.of(bank);
        }
        return bank;
    }

    private static String file(Map<String, String> files, String name) {
        return files.getOrDefault(name, "");
    }

    static List<String> words(BankFaults faults) {
        return faults.faults().stream().map(EventAuthoring::words).toList();
    }

    private static String words(Fault fault) {
        return "%s: found %s; wanted %s".formatted(fault.place(), fault.found(), fault.wanted());
    }
}
