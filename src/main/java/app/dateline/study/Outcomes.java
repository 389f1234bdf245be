package app.dateline.study;

import app.dateline.study.fsrs.Card;
import app.dateline.study.fsrs.Outcome;
import app.dateline.study.fsrs.Phase;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Scheduler;
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

    /// By rating, after a review on a day; the memory before it is empty at the first meeting.
    ///
    /// @param review its id
    static Map<Rating, Memory> of(Optional<Memory> before, LocalDate day, String review) {
        var today = Math.toIntExact(day.toEpochDay());
        var preview =
                before.map(m -> Scheduler.DEFAULT.preview(card(m), today, NO_FUZZ))
                        .orElseGet(() -> Scheduler.DEFAULT.preview(today, NO_FUZZ));
        var outcomes = new EnumMap<Rating, Memory>(Rating.class);
        for (var rating : Rating.values()) {
            outcomes.put(rating, memory(before, preview.of(rating), rating, review));
        }
        return outcomes;
    }

    private static Card card(Memory memory) {
        return new Card(
                Phase.REVIEW,
                0,
                new State(memory.stability(), memory.difficulty()),
                Math.toIntExact(memory.last().toEpochDay()),
                memory.reviews(),
                memory.lapses());
    }

    /// What was never known cannot lapse.
    private static Memory memory(
            Optional<Memory> before, Outcome outcome, Rating rating, String review) {
        var card = outcome.card();
        var day = LocalDate.ofEpochDay(card.day());
        return new Memory(
                card.memory().stability(),
                card.memory().difficulty(),
                Scheduler.DEFAULT.fsrs().weights().at(20),
                day,
                rating == Rating.AGAIN ? Memory.Outcome.FORGOTTEN : Memory.Outcome.HELD,
                day.plusDays(outcome.days()),
                card.reviews(),
                before.filter(Memory::known).isPresent() ? card.lapses() : 0,
                before.map(Memory::recognitions).orElse(0),
                before.map(Memory::first).orElse(review));
    }
}
