package app.dateline.study;

import app.dateline.study.fsrs.Card;
import app.dateline.study.fsrs.Phase;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.State;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What one more review would leave of a memory, for all four ratings at once, by the day: what was forgotten is due the next
/// day.
final class Outcomes {
    private static final long NO_FUZZ = 0;

    private Outcomes() {}

    /// By rating, after a review of a fact on a day; the memory before it is empty at the first meeting.
    ///
    /// @param review its id
    /// @param load of all facts but those of this review
    static Map<Rating, Memory> of(
            String fact,
            Optional<Memory> before,
            LocalDate day,
            String review,
            Pacing pacing,
            Load load) {
        var scheduler = pacing.scheduler();
        var today = Math.toIntExact(day.toEpochDay());
        var preview =
                before.map(m -> scheduler.preview(card(m), today, NO_FUZZ))
                        .orElseGet(() -> scheduler.preview(today, NO_FUZZ));
        var reviewed = preview.again().card().day();
        var seed = 31L * fact.hashCode() + preview.again().card().reviews();
        var days =
                new Placing(pacing, load, LocalDate.ofEpochDay(reviewed), seed)
                        .days(preview, before.map(m -> reviewed - epochDay(m)).orElse(0));
        var outcomes = new EnumMap<Rating, Memory>(Rating.class);
        days.forEach((rating, due) ->
                outcomes.put(
                        rating,
                        memory(
                                before,
                                preview.of(rating).card(),
                                rating,
                                due,
                                review,
                                scheduler.fsrs().weights().at(20))));
        return outcomes;
    }

    private static int epochDay(Memory memory) {
        return Math.toIntExact(memory.last().toEpochDay());
    }

    private static Card card(Memory memory) {
        return new Card(
                Phase.REVIEW,
                0,
                new State(memory.stability(), memory.difficulty()),
                epochDay(memory),
                memory.reviews(),
                memory.lapses());
    }

    /// What was never known cannot lapse.
    private static Memory memory(
            Optional<Memory> before,
            Card card,
            Rating rating,
            LocalDate due,
            String review,
            double decay) {
        return new Memory(
                card.memory().stability(),
                card.memory().difficulty(),
                decay,
                LocalDate.ofEpochDay(card.day()),
                rating == Rating.AGAIN ? Memory.Outcome.FORGOTTEN : Memory.Outcome.HELD,
                due,
                card.reviews(),
                before.filter(m -> !m.known()).map(Memory::lapses).orElse(card.lapses()),
                before.map(Memory::recognitions).orElse(0),
                before.map(Memory::first).orElse(review));
    }
}
