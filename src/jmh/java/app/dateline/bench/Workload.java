package app.dateline.bench;

import app.dateline.study.fsrs.Card;
import app.dateline.study.fsrs.Outcome;
import app.dateline.study.fsrs.Phase;
import app.dateline.study.fsrs.Preview;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Scheduler;
import app.dateline.study.fsrs.Settings;
import app.dateline.study.fsrs.State;
import app.dateline.study.fsrs.Steps;
import app.dateline.study.fsrs.Weights;
import java.util.Optional;

/// The same reviews, number by number, as those that src/bench/memory/reference.mjs makes: of ten cards one new and one on its
/// first step, the others with some memory, reviewed 0 to 120 days later; rated Again, Hard, Good and Easy 10, 10, 65 and 15
/// times of a hundred.
final class Workload {
    static final int SIZE = 4096;
    private static final int TODAY = 20_000;

    final Scheduler scheduler =
            new Scheduler(
                    Weights.DEFAULT,
                    new Settings(0.9, 36_500, Steps.of(1, 10), Steps.of(10), false));
    final State[] states = new State[SIZE];
    final int[] elapsed = new int[SIZE];
    final Rating[] ratings = new Rating[SIZE];
    private final Optional<Card>[] cards;
    private int seed = 20_240_601;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Workload() {
        cards = new Optional[SIZE];
        for (var i = 0; i < SIZE; i++) {
            var u = random();
            states[i] = new State(0.5 + u * u * 400, 1 + 9 * random());
            elapsed[i] = (int) (random() * 120);
            ratings[i] = rating(random());
            cards[i] = card(i);
        }
    }

    private double random() {
        seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
        return seed / (double) 0x7fffffff;
    }

    private static Rating rating(double u) {
        return u < 0.1
                ? Rating.AGAIN
                : u < 0.2 ? Rating.HARD : u < 0.85 ? Rating.GOOD : Rating.EASY;
    }

    private Optional<Card> card(int i) {
        return switch (i % 10) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Card(Phase.LEARNING, 0, states[i], TODAY, 1, 0));
            default -> Optional.of(new Card(Phase.REVIEW, 0, states[i], TODAY - elapsed[i], 9, 1));
        };
    }

    State step(int i) {
        return scheduler.fsrs().next(states[i], elapsed[i], ratings[i]);
    }

    Preview preview(int i) {
        return cards[i].isPresent()
                ? scheduler.preview(cards[i].get(), TODAY, i)
                : scheduler.preview(TODAY, i);
    }

    Outcome review(int i) {
        return preview(i).of(ratings[i]);
    }

    /// Prints what all of it comes to, to be compared.
    static void main() {
        var work = new Workload();
        double step = 0;
        double memory = 0;
        long wait = 0;
        double all = 0;
        long waits = 0;
        for (var i = 0; i < SIZE; i++) {
            step += sum(work.step(i));
            var review = work.review(i);
            memory += sum(review.card().memory());
            wait += minutes(review);
            var preview = work.preview(i);
            for (var rating : Rating.values()) {
                all += sum(preview.of(rating).card().memory());
                waits += minutes(preview.of(rating));
            }
        }
        IO.println(
                "{\"step\": [%s], \"review\": [%s, %d], \"preview\": [%s, %d]}"
                        .formatted(step, memory, wait, all, waits));
    }

    private static double sum(State state) {
        return state.stability() + state.difficulty();
    }

    private static long minutes(Outcome outcome) {
        return outcome.days() * 1_440L + outcome.minutes();
    }
}
