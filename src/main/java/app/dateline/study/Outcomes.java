package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Fsrs;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What one more review would leave of a memory, for all four ratings at once. Hard is due before Good and Good before Easy,
/// and none after the longest interval; what was forgotten is due the next day.
final class Outcomes {
    private static final Fsrs FSRS = Fsrs.DEFAULT;
    private static final double RETENTION = 0.9;

    /// In days.
    static final int LONGEST = 36_500;

    private Outcomes() {}

    /// By rating, after a review on a day; the memory before it is empty at the first meeting.
    ///
    /// @param review its id
    static Map<Rating, Memory> of(Optional<Memory> before, LocalDate day, String review) {
        // A clock or a journey may set the learner's day back: time never runs backwards for a
        // memory.
        var today = before.map(Memory::last).filter(day::isBefore).orElse(day);
        var states = new EnumMap<Rating, State>(Rating.class);
        for (var rating : Rating.values()) {
            states.put(rating, before.map(m -> next(m, today, rating)).orElse(FSRS.first(rating)));
        }
        var days = days(states);
        var outcomes = new EnumMap<Rating, Memory>(Rating.class);
        states.forEach((rating, state) ->
                outcomes.put(
                        rating,
                        memory(
                                before,
                                state,
                                today,
                                rating,
                                days.getOrDefault(rating, 1),
                                review)));
        return outcomes;
    }

    private static State next(Memory before, LocalDate today, Rating rating) {
        var days = Math.toIntExact(ChronoUnit.DAYS.between(before.last(), today));
        return FSRS.next(new State(before.stability(), before.difficulty()), days, rating);
    }

    /// Whole days to the next review. As ts-fsrs does, a day is added where two would fall together; at the longest interval
    /// one is taken away instead.
    private static Map<Rating, Integer> days(Map<Rating, State> states) {
        var hard = Math.min(interval(states, Rating.HARD), interval(states, Rating.GOOD));
        var good = Math.max(interval(states, Rating.GOOD), hard + 1);
        var easy = Math.min(Math.max(interval(states, Rating.EASY), good + 1), LONGEST);
        good = Math.min(good, easy - 1);
        return Map.of(
                Rating.AGAIN,
                1,
                Rating.HARD,
                Math.min(hard, good - 1),
                Rating.GOOD,
                good,
                Rating.EASY,
                easy);
    }

    private static int interval(Map<Rating, State> states, Rating rating) {
        return Optional.ofNullable(states.get(rating)).map(s -> interval(s.stability())).orElse(1);
    }

    private static int interval(double stability) {
        return (int) Math.clamp(Math.round(FSRS.daysUntil(RETENTION, stability)), 1, LONGEST);
    }

    private static Memory memory(
            Optional<Memory> before,
            State state,
            LocalDate day,
            Rating rating,
            int days,
            String review) {
        var forgotten = rating == Rating.AGAIN;
        var lapsed = forgotten && before.filter(m -> m.outcome() == Outcome.HELD).isPresent();
        return new Memory(
                state.stability(),
                state.difficulty(),
                FSRS.weights().at(20),
                day,
                forgotten ? Outcome.FORGOTTEN : Outcome.HELD,
                day.plusDays(days),
                before.map(Memory::reviews).orElse(0) + 1,
                before.map(Memory::lapses).orElse(0) + (lapsed ? 1 : 0),
                before.map(Memory::recognitions).orElse(0),
                before.map(Memory::first).orElse(review));
    }
}
