package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.bank.Pack;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.study.CardMark;
import app.dateline.study.Confusion;
import app.dateline.study.DayLog;
import app.dateline.study.Deck;
import app.dateline.study.Leech;
import app.dateline.study.Limits;
import app.dateline.study.Outlook;
import app.dateline.study.Pacing;
import app.dateline.study.Relearning;
import app.dateline.study.Remembered;
import app.dateline.study.ReviewStep;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A learner's day with the cards of a topic as it stands: the cards with the learner's contrasts and what they confused, at which
/// instant, in which state of the log, what is left of what they sat down to, what was done today and still counts, what is
/// remembered, within which limits, how what is reviewed is spread over days, and what they are to be told of corrections.
public record ReviewDay(
        Edition edition,
        Pack pack,
        List<Confusion> confusions,
        Instant at,
        LocalDate today,
        long state,
        Deck deck,
        DayLog log,
        Remembered memories,
        Map<String, CardMark> marks,
        Limits limits,
        Pacing pacing,
        List<Relearning> notices) {
    public ReviewDay {
        confusions = List.copyOf(confusions);
        marks = Map.copyOf(marks);
        notices = List.copyOf(notices);
    }

    /// Those grades of today that stand, in their order.
    public List<ReviewStep.Graded> grades() {
        return log.grades();
    }

    /// What the learner is to be told of a card that was corrected since they answered it last.
    public List<Relearning> notices(Flashcard card) {
        var facts = card.facts().stream().map(Fact::key).toList();
        return notices.stream().filter(n -> facts.contains(n.fact())).toList();
    }

    /// When a card comes back for each grade it may be given now.
    public Outlook outlook(Flashcard card) {
        return Outlook.of(card, memories, today, pacing);
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
        return Math.toIntExact(asked().filter(c -> Deck.due(c, memories).isEmpty()).count());
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

    /// Those that were forgotten at least once today, in the order they were first; both sides of a contrast.
    public List<Flashcard> forgotten() {
        return grades().stream()
                .filter(g -> g.rating() == Rating.AGAIN)
                .map(ReviewStep.Graded::card)
                .distinct()
                .flatMap(id ->
                        pack.contrast(id)
                                .map(c -> Stream.of(c.one(), c.other()))
                                .orElseGet(() -> pack.card(id).stream()))
                .distinct()
                .toList();
    }

    /// The next day on which cards come due, with their number; those that wait for the sake of others or of today's limit among
    /// them.
    public Optional<Map.Entry<LocalDate, Integer>> next() {
        var days = new TreeMap<LocalDate, Integer>();
        asked().flatMap(c -> Deck.due(c, memories).stream())
                .filter(d -> d.isAfter(today))
                .forEach(d -> days.merge(d, 1, Integer::sum));
        var waiting = deck.apart().size() + deck.over();
        if (waiting > 0) {
            days.merge(today.plusDays(1), waiting, Integer::sum);
        }
        return Optional.ofNullable(days.firstEntry());
    }

    /// The cards that are not suspended.
    private Stream<Pack.Entry> asked() {
        return pack.entries().stream().filter(c -> !mark(c.card()).suspended());
    }

    /// The facts that no card asks today, because all that do were put aside.
    public Set<String> aside() {
        return pack.askedOnlyBy(CardMark.hidden(marks, today));
    }

    /// The cards that wait until they are resumed.
    public List<Flashcard> suspended() {
        return marked(CardMark::suspended);
    }

    public List<Flashcard> flagged() {
        return marked(CardMark::flagged);
    }

    private List<Flashcard> marked(Predicate<CardMark> how) {
        return marks.entrySet().stream()
                .filter(mark -> how.test(mark.getValue()))
                .flatMap(mark -> pack.card(mark.getKey()).stream())
                .sorted(Comparator.comparing(Flashcard::id))
                .toList();
    }

    /// The cards that are forgotten again and again, those suspended among them.
    public List<Leech> leeches() {
        return Leech.of(edition.cards(), memories, this::confused);
    }

    /// The leech that the last grade has just made, or reminds of, unless it was put aside since then.
    public Optional<Leech> leech() {
        return Leech.just(pack, memories, grades(), this::confused)
                .filter(leech -> !mark(leech.card()).hidden(today));
    }

    /// The fact that the learner took for a card's, or it for that, oftenest; else the one it is most easily taken for.
    private Optional<String> confused(Flashcard card) {
        return card.facts().stream()
                .flatMap(fact -> Confusion.most(confusions, fact.key()).stream())
                .findFirst()
                .or(() ->
                        card.facts().stream()
                                .flatMap(fact -> pack.confusables().of(fact.key()).stream())
                                .findFirst());
    }
}
