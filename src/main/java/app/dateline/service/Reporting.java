package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.Learners;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Papers;
import app.dateline.classroom.report.Report;
import app.dateline.classroom.report.Reports;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Errors that learners report in what they were asked, and what authors answer.
@Service
public class Reporting {
    /// How many somebody may report within a day.
    public static final int A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration NEWS = Duration.ofDays(14);

    private final Reports reports;
    private final Learners learners;
    private final Papers papers;
    private final Editions editions;
    private final Authors authors;
    private final Uuids uuids;
    private final InstantSource clock;

    Reporting(
            Reports reports,
            Learners learners,
            Papers papers,
            Editions editions,
            Authors authors,
            Uuids uuids,
            InstantSource clock) {
        this.reports = reports;
        this.learners = learners;
        this.papers = papers;
        this.editions = editions;
        this.authors = authors;
        this.uuids = uuids;
        this.clock = clock;
    }

    /// What a report is about.
    ///
    /// @param item a question or card of that revision of a bank
    /// @param paper on which it was asked, if it was on one
    public record About(String topic, String revision, String item, Optional<PaperId> paper) {}

    /// What the learner reported last of a question or card.
    public Optional<Report> standing(LearnerId learner, About about) {
        return reports.of(learner).stream()
                .filter(r -> r.topic().equals(about.topic()) && r.item().equals(about.item()))
                .findFirst();
    }

    /// Reports an error; what was reported of the same thing and waits for an answer is replaced. Says whether it did: not where the
    /// learner has reported too much within a day.
    ///
    /// @throws NotThere where there is no such thing, or it was not asked on that paper of the learner's
    @Transactional
    public boolean report(LearnerId learner, About about, Report.Reason reason, String words) {
        if (learners.find(learner).isEmpty() || !exists(about)) {
            throw new NotThere("Item " + about.item());
        }
        // Held, so that of two pages that report at once the later counts.
        learners.change(learner, UnaryOperator.identity());
        var now = clock.instant();
        standing(learner, about)
                .filter(Report::open)
                .ifPresent(r -> reports.takeBack(learner, r.id()));
        if (reports.of(learner).stream().filter(r -> r.at().isAfter(now.minus(DAY))).count()
                >= A_DAY) {
            return false;
        }
        reports.add(
                new Report(
                        uuids.next(),
                        learner,
                        now,
                        about.topic(),
                        about.revision(),
                        about.item(),
                        about.paper().map(id -> written(learner, id, about.item()).quiz()),
                        reason,
                        words.strip(),
                        Optional.empty()));
        return true;
    }

    private boolean exists(About about) {
        var edition = editions.edition(about.topic(), about.revision());
        return question(edition, about.item()).isPresent()
                || card(edition, about.item()).isPresent();
    }

    private Paper written(LearnerId learner, PaperId id, String item) {
        return papers.find(id)
                .filter(p -> p.learner().equals(learner))
                .filter(p -> p.start().questions().contains(new QuestionId(item)))
                .orElseThrow(() -> new NotThere("Paper " + id));
    }

    /// Takes a report back as long as nobody has answered it.
    @Transactional
    public void takeBack(LearnerId learner, String id) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Report " + id);
        }
        reports.takeBack(learner, id);
    }

    /// A question or card with what was reported of it, the first first.
    ///
    /// @param edition which has it: that of now where it is still asked, else the one it was reported in
    /// @param asked whether it is asked still
    /// @param changed whether it is another than when it was first reported
    public record Item(
            String id,
            Edition edition,
            Optional<Question> question,
            Optional<Flashcard> card,
            boolean asked,
            boolean changed,
            List<Report> reports) {
        public Item {
            reports = List.copyOf(reports);
        }
    }

    /// All that a learner reported, the latest first.
    public List<Item> own(LearnerId learner) {
        return reports.of(learner).stream().map(r -> item(List.of(r))).toList();
    }

    /// What was answered to a learner within two weeks.
    public int news(LearnerId learner) {
        var since = clock.instant().minus(NEWS);
        return (int)
                reports.of(learner).stream()
                        .filter(r -> r.answered().filter(a -> a.at().isAfter(since)).isPresent())
                        .count();
    }

    /// How many questions and cards with a report wait for somebody: none where they are no author.
    public int waiting(LearnerId learner, String topic) {
        return authors.writes(learner)
                ? (int) reports.open(topic).stream().map(Report::item).distinct().count()
                : 0;
    }

    /// Whether somebody may answer reports.
    public boolean writes(LearnerId learner) {
        return authors.writes(learner);
    }

    /// What has reports that nobody has answered: the most reported before the others, else the first reported.
    ///
    /// @throws NotThere for whoever may not look into banks
    public List<Item> open(LearnerId learner, String topic) {
        authors.read(learner);
        return reports.open(topic).stream()
                .collect(Collectors.groupingBy(Report::item))
                .values()
                .stream()
                .map(this::item)
                .sorted(
                        Comparator.<Item>comparingInt(i -> -i.reports().size())
                                .thenComparing(i -> i.reports().getFirst().at())
                                .thenComparing(Item::id))
                .toList();
    }

    /// Answers reports; those that were answered or taken back in the meantime stay as they are. Says how many it answered.
    ///
    /// @param ids of the reports that the author saw
    /// @throws NotThere for whoever is no author
    @Transactional
    public int answer(
            LearnerId learner,
            String topic,
            Set<String> ids,
            Report.Verdict verdict,
            String words) {
        authors.write(learner);
        return reports.answer(
                reports.open(topic).stream()
                        .map(Report::id)
                        .filter(ids::contains)
                        .collect(Collectors.toSet()),
                new Report.Answered(clock.instant(), Optional.of(learner), verdict, words.strip()));
    }

    private Item item(List<Report> reports) {
        var first = reports.getFirst();
        var id = first.item();
        var current = editions.current(first.topic());
        var then = editions.edition(first.topic(), first.revision());
        var asked = question(current, id).isPresent() || card(current, id).isPresent();
        var edition = asked ? current : then;
        return new Item(
                id,
                edition,
                question(edition, id),
                card(edition, id),
                asked,
                !question(edition, id).equals(question(then, id))
                        || !card(edition, id).equals(card(then, id)),
                reports);
    }

    private static Optional<Question> question(Edition edition, String id) {
        return edition.question(new QuestionId(id));
    }

    private static Optional<Flashcard> card(Edition edition, String id) {
        return edition.pack().card(id);
    }
}
