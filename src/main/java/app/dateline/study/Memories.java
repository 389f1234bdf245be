package app.dateline.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Memory as a fold of the log: every answer is evidence for each fact it exercised, by that fact's own part of the mark.
public final class Memories {
    private Memories() {}

    /// What is remembered after these answers, by the facts' keys. A full part counts as Good, anything less as Again.
    public static Map<String, Memory> fold(List<Step.Answered> answers) {
        var memories = new HashMap<String, Memory>();
        answers.stream()
                .sorted(Comparator.comparing(Step.Answered::at))
                .forEach(answer ->
                        answer.marking()
                                .parts()
                                .forEach((fact, part) ->
                                        memories.compute(
                                                fact.key(),
                                                (key, before) ->
                                                        reviewed(
                                                                before,
                                                                answer.day(),
                                                                part.full()
                                                                        ? Rating.GOOD
                                                                        : Rating.AGAIN))));
        return Map.copyOf(memories);
    }

    private static Memory reviewed(@Nullable Memory before, LocalDate day, Rating rating) {
        var fsrs = Fsrs.DEFAULT;
        var lapse = rating == Rating.AGAIN ? 1 : 0;
        if (before == null) {
            var state = fsrs.first(rating);
            return memory(state, day, rating, 1, lapse);
        }
        // A clock or a journey may set the learner's day back: time never runs backwards for a
        // memory.
        var today = day.isBefore(before.last()) ? before.last() : day;
        var days = (int) ChronoUnit.DAYS.between(before.last(), today);
        var state =
                fsrs.next(new Fsrs.State(before.stability(), before.difficulty()), days, rating);
        return memory(state, today, rating, before.reviews() + 1, before.lapses() + lapse);
    }

    private static Memory memory(
            Fsrs.State state, LocalDate day, Rating rating, int reviews, int lapses) {
        var days = rating == Rating.AGAIN ? 1 : Fsrs.DEFAULT.interval(state.stability());
        return new Memory(
                state.stability(),
                state.difficulty(),
                day,
                rating == Rating.AGAIN,
                day.plusDays(days),
                reviews,
                lapses);
    }
}
