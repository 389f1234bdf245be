package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A card that asks two facts side by side, each in the words of its own card: "Which was in 2011, and which in 2012?" It is made
/// of two cards that want the same sort of thing, where what fills one blank is certainly not what fills the other, and
/// neither gives the other away.
///
/// @param card the question above the two, what is right of each, and the facts of both
public record Contrast(Flashcard card, Flashcard one, Flashcard other) {
    private static final Set<String> DATES = Set.of("year", "month, year", "date");
    private static final Set<EventDate.Precision> EXACT =
            Set.of(EventDate.Precision.DAY, EventDate.Precision.MONTH, EventDate.Precision.YEAR);
    private static final Pattern DAY = Pattern.compile("^\\d{1,2} \\p{L}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}-]{3,}");
    private static final String WHEN = "Which of these two was %s, and which %s?";

    public static Optional<Contrast> of(Chronicle chronicle, Flashcard one, Flashcard other) {
        var ordered = Stream.of(one, other).sorted(Comparator.comparing(Flashcard::id)).toList();
        var first = ordered.getFirst();
        var second = ordered.getLast();
        return question(chronicle, first, second)
                .filter(q -> !akin(first, second))
                .filter(q -> !tells(first, second) && !tells(second, first))
                .map(q ->
                        new Contrast(
                                card(q, first, second),
                                asExactly(first, second),
                                asExactly(second, first)));
    }

    private static Flashcard card(String question, Flashcard one, Flashcard other) {
        return new Flashcard(
                "contrast.%s.%s".formatted(name(one), name(other)),
                new Prompt(question),
                "%s; %s".formatted(told(one), told(other)),
                Stream.concat(one.facts().stream(), other.facts().stream()).toList());
    }

    private static String name(Flashcard card) {
        return card.id().substring(card.id().indexOf('.') + 1);
    }

    private static String told(Flashcard card) {
        return card.front().filled(card.back());
    }

    private static boolean akin(Flashcard one, Flashcard other) {
        return one.facts().stream()
                .map(Fact::event)
                .anyMatch(e -> other.facts().stream().map(Fact::event).anyMatch(e::equals));
    }

    /// Whether the words of the one name what belongs in the other.
    private static boolean tells(Flashcard one, Flashcard other) {
        var words = BETWEEN.splitAsStream(one.front().text()).collect(Collectors.toSet());
        return BETWEEN.splitAsStream(other.back())
                .filter(w -> NAME.matcher(w).matches())
                .anyMatch(words::contains);
    }

    /// When each was, the earlier first; none where both might have been at one time, or one of them lasted.
    private static Optional<String> dates(Chronicle chronicle, Flashcard one, Flashcard other) {
        var ones = days(chronicle, one);
        var others = days(chronicle, other);
        var byYear = !wanted(one).equals(wanted(other));
        if (!datable(ones) || !datable(others) || at(one, byYear).equals(at(other, byYear))) {
            return Optional.empty();
        }
        return before(ones, others, byYear)
                ? Optional.of(WHEN.formatted(at(one, byYear), at(other, byYear)))
                : before(others, ones, byYear)
                        ? Optional.of(WHEN.formatted(at(other, byYear), at(one, byYear)))
                        : Optional.empty();
    }

    private static List<EventDate> days(Chronicle chronicle, Flashcard card) {
        return card.facts().stream()
                .flatMap(fact -> Explanation.said(chronicle, fact))
                .flatMap(v -> v instanceof Value.Date dated ? Stream.of(dated.date()) : Stream.of())
                .toList();
    }

    private static boolean datable(List<EventDate> dates) {
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(d ->
                                !d.lasted()
                                        && d.year().isPresent()
                                        && EXACT.contains(d.precision()));
    }

    private static boolean before(List<EventDate> ones, List<EventDate> others, boolean byYear) {
        return ones.stream()
                .allMatch(one ->
                        others.stream()
                                .allMatch(other ->
                                        one.before(other)
                                                && (!byYear || !one.year().equals(other.year()))));
    }

    private static String at(Flashcard card, boolean byYear) {
        return byYear
                ? "in " + card.back().substring(Math.max(0, card.back().length() - 4))
                : (DAY.matcher(card.back()).find() ? "on " : "in ") + card.back();
    }

    /// Asked for its year where the other is not asked as exactly, so that no blank tells which date belongs to it.
    private static Flashcard asExactly(Flashcard card, Flashcard other) {
        return !DATES.contains(wanted(card)) || wanted(card).equals(wanted(other))
                ? card
                : new Flashcard(
                        card.id(),
                        new Prompt(
                                card.front()
                                        .text()
                                        .replace("[[" + wanted(card) + "]]", "[[year]]")),
                        card.back(),
                        card.facts());
    }

    /// The question above the two; none where it would not be one.
    private static Optional<String> question(Chronicle chronicle, Flashcard one, Flashcard other) {
        var wanted = wanted(one);
        if (DATES.contains(wanted) && DATES.contains(wanted(other))) {
            return dates(chronicle, one, other);
        }
        if (!wanted.equals(wanted(other)) || one.back().equalsIgnoreCase(other.back())) {
            return Optional.empty();
        }
        var values = Stream.of(one.back(), other.back()).sorted().toList();
        return lead(wanted)
                .map(l -> "%s: %s or %s?".formatted(l, values.getFirst(), values.getLast()));
    }

    private static Optional<String> lead(String wanted) {
        return switch (wanted) {
            case "person", "builder" -> Optional.of("Who was it in each");
            case "place" -> Optional.of("Which place was it in each");
            case "office" -> Optional.of("Which office was it in each");
            case "party", "state" -> Optional.of("Which was it in each");
            case "amount", "per cent" -> Optional.of("Which figure was it in each");
            default -> Optional.empty();
        };
    }

    private static String wanted(Flashcard card) {
        return Prompt.parts(card.front().text()).stream()
                .filter(Prompt.Blank.class::isInstance)
                .map(p -> ((Prompt.Blank) p).wanted())
                .findFirst()
                .orElse("");
    }
}
