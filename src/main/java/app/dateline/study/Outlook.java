package app.dateline.study;

import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// When a card comes back, for each rating it may be given now: in whole days, 0 for today.
public record Outlook(Map<Rating, Integer> days) {
    public Outlook {
        days = Map.copyOf(days);
    }

    /// A card of several facts comes back with the first of them; what is forgotten comes back the same day.
    public static Outlook of(Flashcard card, Remembered memories, LocalDate today, Pacing pacing) {
        var facts = card.facts().stream().map(Fact::key).collect(Collectors.toSet());
        var load = memories.loadWithout(facts);
        var days = new EnumMap<Rating, Integer>(Rating.class);
        facts.stream()
                .map(fact ->
                        Outcomes.of(
                                fact,
                                Optional.ofNullable(memories.get(fact)),
                                today,
                                "",
                                pacing,
                                load))
                .forEach(outcomes ->
                        outcomes.forEach((rating, memory) ->
                                days.merge(rating, until(today, memory), Math::min)));
        return new Outlook(days);
    }

    private static int until(LocalDate today, Memory after) {
        return after.forgotten() ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(today, after.due()));
    }

    public int days(Rating rating) {
        return days.getOrDefault(rating, 0);
    }
}
