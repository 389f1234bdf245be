package app.dateline.service;

import app.dateline.bank.Bank;
import app.dateline.bank.Revision;
import app.dateline.bank.Revisions;
import app.dateline.bank.check.Finding;
import app.dateline.bank.check.PromptCheck;
import app.dateline.bank.check.Reached;
import app.dateline.bank.edit.Edit;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.exchange.EditsJson;
import app.dateline.exchange.TextCheck;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.lang.ref.SoftReference;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// The banks for those who write them or teach from them: every question with its key and proof, and what editors make of single
/// questions. Rounds that were drawn before keep theirs.
@Service
public class Authoring {
    public static final int LONGEST_WHY = 300;
    private static final int TRIES = 5;

    private final Revisions revisions;
    private final Editions editions;
    private final Saving saving;
    private final Authors authors;
    private final ArticleTexts texts;
    private final InstantSource clock;
    private final Map<String, SoftReference<BankDesk>> desks = new ConcurrentHashMap<>();

    Authoring(
            Revisions revisions,
            Editions editions,
            Saving saving,
            Authors authors,
            ArticleTexts texts,
            InstantSource clock) {
        this.revisions = revisions;
        this.editions = editions;
        this.saving = saving;
        this.authors = authors;
        this.texts = texts;
        this.clock = clock;
    }

    /// Whether somebody may look into the banks.
    public boolean reads(LearnerId learner) {
        return authors.reads(learner);
    }

    /// A bank as it is now.
    ///
    /// @throws NotThere for whoever may not look into it, and where there is no such bank
    public BankDesk desk(LearnerId learner, String topic) {
        authors.read(learner);
        return desk(topic).writable(authors.writes(learner));
    }

    BankDesk desk(String topic) {
        var hash = revisions.latest(topic).orElseThrow(() -> new NotThere("Topic " + topic));
        var held = Optional.ofNullable(desks.get(topic)).map(SoftReference::get);
        return held.filter(d -> d.edition().revision().equals(hash))
                .orElseGet(() -> {
                    var desk = desk(revision(topic, hash));
                    desks.put(topic, new SoftReference<>(desk));
                    return desk;
                });
    }

    private BankDesk desk(Revision revision) {
        var edition = editions.edition(revision.topic(), revision.hash());
        var made = BankJson.read(revision.files().getOrDefault("bank.json", ""));
        var edits = BankFiles.edits(revision.files());
        return new BankDesk(
                edition,
                revision.at(),
                made,
                edits,
                edits.states(
                        made,
                        (q, words) -> PromptCheck.faults(edition.chronicle(), q, words).isEmpty()),
                false);
    }

    private Revision revision(String topic, String hash) {
        return revisions.find(topic, hash).orElseThrow(() -> new NotThere("Revision " + hash));
    }

    /// What of a bank is tested.
    ///
    /// @param only the questions that count, such as those of a quiz; all questions and cards where none are named
    /// @throws NotThere for whoever may not look into banks, and where there is no such bank
    public BankCoverage coverage(LearnerId learner, String topic, Optional<Set<QuestionId>> only) {
        authors.read(learner);
        var edition = desk(topic).edition();
        var bank = edition.bank();
        var counted =
                only.map(ids ->
                                new Bank(
                                        bank.revision(),
                                        bank.questions().stream()
                                                .filter(q -> ids.contains(q.id()))
                                                .toList(),
                                        List.of()))
                        .orElse(bank);
        return new BankCoverage(
                edition,
                Reached.by(edition.chronicle(), counted),
                BankFiles.readings(revision(topic, edition.revision()).files()).stream()
                        .flatMap(r ->
                                r.left().stream()
                                        .map(l ->
                                                new BankCoverage.Left(
                                                        r.article(), l.at(), l.apart())))
                        .toList());
    }

    /// What is wrong with a question in other words, while they are being written, and whether they are those of an article.
    ///
    /// @throws NotThere for whoever is no author, and where there is no such question
    public List<String> check(LearnerId learner, String topic, QuestionId question, String words) {
        authors.write(learner);
        var desk = desk(topic);
        var chronicle = desk.edition().chronicle();
        return Stream.concat(
                        faults(desk, made(desk, question), words).stream(),
                        new TextCheck(chronicle, texts.of(chronicle)).copied(words).stream())
                .toList();
    }

    private static List<String> faults(BankDesk desk, Question made, String words) {
        if (words.isBlank()) {
            return List.of("no words; wanted the question");
        }
        try {
            return PromptCheck.faults(desk.edition().chronicle(), made, new Prompt(words)).stream()
                    .map(Authoring::words)
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private static String words(Finding fault) {
        return "%s; wanted %s".formatted(fault.wrong(), fault.right());
    }

    private static Question made(BankDesk desk, QuestionId question) {
        return desk.made(question).orElseThrow(() -> new NotThere("Question " + question));
    }

    /// Takes a question out of all rounds to come.
    ///
    /// @param seen what the author saw of the question's edit
    /// @throws NotThere for whoever is no author, and where there is no such question
    public EditOutcome retire(
            LearnerId learner, String topic, QuestionId question, Optional<Edit> seen, String why) {
        authors.write(learner);
        made(desk(topic), question);
        return change(
                learner,
                topic,
                question,
                seen,
                Optional.of(new Edit(question, new Edit.Retired(), why.strip(), today())));
    }

    /// Asks a question in other words from now on.
    ///
    /// @param seen what the author saw of the question's edit
    /// @throws NotThere for whoever is no author, and where there is no such question
    public EditOutcome reword(
            LearnerId learner,
            String topic,
            QuestionId question,
            Optional<Edit> seen,
            String words,
            String why) {
        authors.write(learner);
        var desk = desk(topic);
        var made = made(desk, question);
        var faults = faults(desk, made, words.strip());
        if (!faults.isEmpty()) {
            return new EditOutcome.Refused(faults);
        }
        var prompt = new Prompt(words.strip());
        return change(
                learner,
                topic,
                question,
                seen,
                prompt.equals(made.prompt())
                        ? Optional.empty()
                        : Optional.of(
                                new Edit(
                                        question,
                                        new Edit.Reworded(prompt, made.prompt()),
                                        why.strip(),
                                        today())));
    }

    /// Asks a question as it was made again.
    ///
    /// @param seen what the author saw of the question's edit
    /// @throws NotThere for whoever is no author, and where there is no such question
    public EditOutcome restore(
            LearnerId learner, String topic, QuestionId question, Optional<Edit> seen) {
        authors.write(learner);
        made(desk(topic), question);
        return change(learner, topic, question, seen, Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private EditOutcome change(
            LearnerId learner,
            String topic,
            QuestionId question,
            Optional<Edit> seen,
            Optional<Edit> edit) {
        if (edit.filter(e -> e.why().isEmpty() || e.why().length() > LONGEST_WHY).isPresent()) {
            return new EditOutcome.Refused(
                    List.of(
                            "no reason; wanted one of at most %d characters"
                                    .formatted(LONGEST_WHY)));
        }
        for (var i = 0; i < TRIES; i++) {
            var desk = desk(topic);
            var theirs = desk.edits().of(question);
            if (!theirs.equals(seen)) {
                return new EditOutcome.Overtaken(theirs);
            }
            if (edit.equals(theirs)) {
                return new EditOutcome.Saved(desk.writable(true));
            }
            var base = desk.edition().revision();
            var files = new LinkedHashMap<>(revision(topic, base).files());
            var edits = edit.map(desk.edits()::with).orElse(desk.edits().without(question));
            if (edits.all().isEmpty()) {
                files.remove(BankFiles.EDITS);
            } else {
                files.put(BankFiles.EDITS, EditsJson.write(edits));
            }
            var why =
                    edit.map(e -> verb(e.change()) + " " + question + ": " + e.why())
                            .orElse("As made again: " + question);
            if (saving.save(learner, topic, base, files, why).isPresent()) {
                return new EditOutcome.Saved(desk(topic).writable(true));
            }
        }
        throw new IllegalStateException("The bank %s changes without end".formatted(topic));
    }

    private static String verb(Edit.Change change) {
        return switch (change) {
            case Edit.Retired _ -> "Retired";
            case Edit.Reworded _ -> "Reworded";
        };
    }
}
