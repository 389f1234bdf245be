package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.study.CardMark;
import app.dateline.study.DayLog;
import app.dateline.study.Deck;
import app.dateline.study.Leech;
import app.dateline.study.Limits;
import app.dateline.study.Memory;
import app.dateline.study.Outlook;
import app.dateline.study.ReviewStep;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A learner's day with the cards of a topic as it stands: at which instant, in which state of the log, what is left of what
/// they sat down to, what was done today and still counts, what is remembered, and within which limits.
public record ReviewDay(
        Edition edition,
        Instant at,
        LocalDate today,
        long state,
        Deck deck,
        DayLog log,
        Map<String, Memory> memories,
        Map<String, CardMark> marks,
        Limits limits) {
    public ReviewDay {
        memories = Map.copyOf(memories);
        marks = Map.copyOf(marks);
    }

    /// Those grades of today that stand, in their order.
    public List<ReviewStep.Graded> grades() {
        return log.grades();
    }

    /// When a card comes back for each grade it may be given now.
    public Outlook outlook(Flashcard card) {
        return Outlook.of(card, memories, today);
    }

    /// The grade or mark that would be taken back: the last one of today.
    public Optional<ReviewStep.Reversible> last() {
        return log.last();
    }

    public CardMark mark(Flashcard card) {
        return marks.getOrDefault(card.id(), CardMark.NONE);
    }

    /// How many cards ask to be reviewed, new ones apart.
    public int waiting() {
        return deck.due().size() + deck.again().size();
    }

    /// Whether cards wait or have been looked at today; otherwise only new ones can be offered.
    public boolean begun() {
        return waiting() > 0 || !grades().isEmpty();
    }

    /// The limits by which so many more new cards are met today.
    public Limits moreFresh(int cards) {
        return limits.withFresh(Math.max(limits.fresh(), deck.met()) + cards);
    }

    /// The limits by which all that is due comes back today.
    public Limits allReviews() {
        return limits.withReviews(Math.max(limits.reviews(), seen() - deck.met()) + deck.over());
    }

    /// How many cards that are asked were never met, today's new ones among them.
    public int unmet() {
        return Math.toIntExact(
                asked().stream().filter(c -> Deck.due(c, memories).isEmpty()).count());
    }

    /// How many cards were seen today.
    public int seen() {
        return Math.toIntExact(grades().stream().map(ReviewStep.Graded::card).distinct().count());
    }

    /// How many of them were known at the first look.
    public int known() {
        var seen = new HashSet<String>();
        return Math.toIntExact(
                grades().stream()
                        .filter(g -> seen.add(g.card()))
                        .filter(g -> g.rating() != Rating.AGAIN)
                        .count());
    }

    /// Those that were forgotten at least once today, in the order they were first.
    public List<Flashcard> forgotten() {
        return grades().stream()
                .filter(g -> g.rating() == Rating.AGAIN)
                .map(ReviewStep.Graded::card)
                .distinct()
                .flatMap(id -> edition.cards().stream().filter(c -> c.id().equals(id)))
                .toList();
    }

    /// The next day on which cards come due, with their number.
    public Optional<Map.Entry<LocalDate, Integer>> next() {
        var days = new TreeMap<LocalDate, Integer>();
        asked().stream()
                .flatMap(c -> Deck.due(c, memories).stream())
                .filter(d -> d.isAfter(today))
                .forEach(d -> days.merge(d, 1, Integer::sum));
        return Optional.ofNullable(days.firstEntry());
    }

    /// The cards that are not suspended.
    private List<Flashcard> asked() {
        return marked(mark -> !mark.suspended());
    }

    /// The cards that wait until they are resumed.
    public List<Flashcard> suspended() {
        return marked(CardMark::suspended);
    }

    public List<Flashcard> flagged() {
        return marked(CardMark::flagged);
    }

    private List<Flashcard> marked(Predicate<CardMark> how) {
        return edition.cards().stream().filter(card -> how.test(mark(card))).toList();
    }

    /// The cards that are forgotten again and again, those suspended among them.
    public List<Leech> leeches() {
        return Leech.of(edition.cards(), memories, card -> Optional.empty());
    }

    /// The leech that the last grade has just made, or reminds of, unless it was put aside since then.
    public Optional<Leech> leech() {
        return Leech.just(edition.cards(), memories, grades(), card -> Optional.empty())
                .filter(leech -> !mark(leech.card()).hidden(today));
    }
}
