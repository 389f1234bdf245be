package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.question.Flashcard;
import app.dateline.study.Deck;
import app.dateline.study.Memory;
import app.dateline.study.Outlook;
import app.dateline.study.Pacing;
import app.dateline.study.ReviewStep;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A learner's day with the cards of a topic as it stands: at which instant, in which state of the log, what is left, what
/// was graded today and still counts, what is remembered, and how what is reviewed is spread over days.
public record ReviewDay(
        Edition edition,
        Instant at,
        LocalDate today,
        long state,
        Deck deck,
        List<ReviewStep.Graded> grades,
        Map<String, Memory> memories,
        Pacing pacing) {
    public ReviewDay {
        grades = List.copyOf(grades);
        memories = Map.copyOf(memories);
    }

    /// When a card comes back for each grade it may be given now.
    public Outlook outlook(Flashcard card) {
        return Outlook.of(card, memories, today, pacing);
    }

    /// The grade that would be taken back: the last one of today.
    public Optional<ReviewStep.Graded> last() {
        return grades.isEmpty() ? Optional.empty() : Optional.of(grades.getLast());
    }

    /// How many cards ask to be reviewed, new ones apart.
    public int waiting() {
        return deck.due().size() + deck.again().size();
    }

    /// Whether cards wait or have been looked at today; otherwise only new ones can be offered.
    public boolean begun() {
        return waiting() > 0 || !grades.isEmpty();
    }

    /// How many cards were never met, today's new ones among them.
    public int unmet() {
        return Math.toIntExact(
                edition.pack().entries().stream()
                        .filter(c -> Deck.due(c, memories).isEmpty())
                        .count());
    }

    /// How many cards were seen today.
    public int seen() {
        return Math.toIntExact(grades.stream().map(ReviewStep.Graded::card).distinct().count());
    }

    /// How many of them were known at the first look.
    public int known() {
        var seen = new HashSet<String>();
        return Math.toIntExact(
                grades.stream()
                        .filter(g -> seen.add(g.card()))
                        .filter(g -> g.rating() != Rating.AGAIN)
                        .count());
    }

    /// Those that were forgotten at least once today, in the order they were first.
    public List<Flashcard> forgotten() {
        return grades.stream()
                .filter(g -> g.rating() == Rating.AGAIN)
                .map(ReviewStep.Graded::card)
                .distinct()
                .flatMap(id -> edition.pack().card(id).stream())
                .toList();
    }

    /// The next day on which cards come due, those that wait for the sake of others among them, with their number.
    public Optional<Map.Entry<LocalDate, Integer>> next() {
        var days = new TreeMap<LocalDate, Integer>();
        edition.pack().entries().stream()
                .flatMap(c -> Deck.due(c, memories).stream())
                .filter(d -> d.isAfter(today))
                .forEach(d -> days.merge(d, 1, Integer::sum));
        if (!deck.apart().isEmpty()) {
            days.merge(today.plusDays(1), deck.apart().size(), Integer::sum);
        }
        return Optional.ofNullable(days.firstEntry());
    }
}
