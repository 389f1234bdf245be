package app.dateline.study;

import app.dateline.study.Memory.Outcome;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// One playing of a simulation, card by card: days are counted from its first.
final class PlayedDays {
    private static final int NEVER = Integer.MAX_VALUE;

    private final Simulation simulation;
    private final Pacing pacing;
    private final long seed;
    private final Map<String, Memory> memories;
    private final Map<String, List<Integer>> cardsOf = new HashMap<>();
    private final Load load;

    /// By card: the day it is due, and how often it was looked at.
    private final int[] due;

    private final int[] looked;
    private final ArrayDeque<Integer> unmet = new ArrayDeque<>();
    private final Map<Integer, List<Integer>> dueOn = new HashMap<>();

    PlayedDays(Simulation simulation, double retention, long seed) {
        this.simulation = simulation;
        this.pacing = simulation.pacing(retention);
        this.seed = seed;
        this.memories = anew(simulation, pacing);
        this.load = Load.of(memories.values());
        this.due = new int[simulation.cards().size()];
        this.looked = new int[due.length];
        Arrays.fill(due, NEVER);
        for (var card = 0; card < due.length; card++) {
            for (var fact : simulation.cards().get(card)) {
                cardsOf.computeIfAbsent(fact, f -> new ArrayList<>()).add(card);
            }
        }
        for (var card = 0; card < due.length; card++) {
            place(card);
        }
        mixed().filter(card -> due[card] == NEVER).forEach(unmet::add);
    }

    /// The cards, in an order drawn.
    private IntStream mixed() {
        var order = new int[due.length];
        Arrays.setAll(order, i -> i);
        var random = new SplittableRandom(simulation.seed());
        for (var i = order.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return Arrays.stream(order);
    }

    /// What is remembered, on the days that keep the recall wanted: the interval grows or shrinks with it. What was forgotten or only
    /// recognised, or has its last review before an exam, keeps its day.
    private static Map<String, Memory> anew(Simulation simulation, Pacing pacing) {
        var now = simulation.pacing(simulation.settings().retention());
        var anew = new HashMap<String, Memory>();
        simulation.memories().forEach((fact, memory) -> anew.put(fact, anew(memory, now, pacing)));
        return anew;
    }

    private static Memory anew(Memory memory, Pacing now, Pacing wanted) {
        if (wanted.scheduler().settings().equals(now.scheduler().settings())
                || memory.outcome() != Outcome.HELD
                || !memory.recalled()) {
            return memory;
        }
        var days = memory.interval() * daysPerStability(wanted) / daysPerStability(now);
        var longest = wanted.scheduler().settings().longest();
        var moved = memory.last().plusDays(Math.clamp(Math.round(days), 1, longest));
        return wanted.exam()
                        .filter(e -> memory.due().isBefore(e.day()) && !moved.isBefore(e.day()))
                        .isPresent()
                ? memory
                : memory.dueOn(moved);
    }

    private static double daysPerStability(Pacing pacing) {
        var scheduler = pacing.scheduler();
        return scheduler.fsrs().curve().daysUntil(scheduler.settings().retention(), 1);
    }

    /// How many looks at cards there are in so many days.
    int looks(int days) {
        var looks = 0;
        var waiting = new ArrayList<Integer>();
        for (var day = 0; day < days; day++) {
            var today = simulation.first().plusDays(day);
            var late = new ArrayList<Integer>();
            var room = simulation.settings().reviewsADay();
            waiting.addAll(dueOn(day));
            for (var card : waiting) {
                // It may have been passed meanwhile, by another card of its facts.
                if (due[card] <= day && room > 0) {
                    looks += look(card, today);
                    room--;
                } else if (due[card] <= day) {
                    late.add(card);
                }
            }
            waiting = late;
            looks += fresh(today);
        }
        return looks;
    }

    /// The longest due first; none that was given another day since.
    private List<Integer> dueOn(int day) {
        return Optional.ofNullable(dueOn.remove(day)).orElse(List.of()).stream()
                .filter(card -> due[card] <= day)
                .sorted(Comparator.comparingInt(card -> due[card]))
                .toList();
    }

    private int fresh(LocalDate today) {
        var looks = 0;
        for (var left = limit(today); left > 0 && !unmet.isEmpty(); left--) {
            var card = unmet.remove();
            looks += due[card] == NEVER ? look(card, today) : 0;
        }
        return looks;
    }

    private int limit(LocalDate today) {
        var limit = simulation.settings().freshADay();
        return pacing.exam()
                .map(e -> e.fresh(today, unmet.size(), due.length, limit))
                .orElse(limit);
    }

    /// A card looked at; what was forgotten is looked at twice, and then passed.
    private int look(int card, LocalDate today) {
        var facts = simulation.cards().get(card);
        var rating = grade(card, recall(facts, today));
        looked[card]++;
        review(facts, today, rating);
        if (rating == Rating.AGAIN) {
            review(facts, today, Rating.GOOD);
        }
        for (var fact : facts) {
            cardsOf.getOrDefault(fact, List.of()).forEach(this::place);
        }
        return rating == Rating.AGAIN ? 2 : 1;
    }

    /// Drawn for the card and how often it was looked at.
    ///
    /// @param known the chance that it is; less than none at the first meeting
    private Rating grade(int card, double known) {
        var random = new SplittableRandom(seed + 1_000_003L * card + looked[card]);
        var habits = simulation.habits();
        if (known < 0) {
            return Habits.drawn(habits.first(), random.nextDouble());
        }
        return random.nextDouble() < known
                ? Habits.drawn(habits.known(), random.nextDouble())
                : Rating.AGAIN;
    }

    private void review(List<String> facts, LocalDate today, Rating rating) {
        for (var fact : facts) {
            var before = Optional.ofNullable(memories.get(fact));
            before.ifPresent(load::remove);
            var after =
                    Objects.requireNonNull(
                            Outcomes.of(fact, before, today, "", pacing, load).get(rating));
            load.add(after);
            memories.put(fact, after);
        }
    }

    /// The chance that all of a card is recalled, by the fact held least; less than none where it was never met.
    private double recall(List<String> facts, LocalDate today) {
        var least = 2.0;
        for (var fact : facts) {
            var memory = memories.get(fact);
            if (memory != null) {
                least = Math.min(least, memory.retrievability(today));
            }
        }
        return least > 1 ? -1 : least;
    }

    /// Puts a card on the day that the first of its facts is due.
    private void place(int card) {
        var first = NEVER;
        for (var fact : simulation.cards().get(card)) {
            var memory = memories.get(fact);
            if (memory != null) {
                var day = memory.due().toEpochDay() - simulation.first().toEpochDay();
                first = Math.min(first, Math.toIntExact(day));
            }
        }
        if (first != due[card]) {
            due[card] = first;
            dueOn.computeIfAbsent(Math.max(0, first), d -> new ArrayList<>()).add(card);
        }
    }

    /// How many cards are recalled on a day, by their chances.
    double remembered(LocalDate day) {
        return simulation.cards().stream().mapToDouble(c -> Math.max(0, recall(c, day))).sum();
    }

    /// How many cards are met by now.
    int met() {
        return Math.toIntExact(Arrays.stream(due).filter(d -> d != NEVER).count());
    }
}
