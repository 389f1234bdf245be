package app.dateline.study.optimize;

import app.dateline.study.fsrs.Rating;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// Many facts' reviews, packed: six bytes a review. A history is what one learner's memory of one fact went through, in
/// order of time. A review is *predicted* if it is not the first, lies at least one day after the one before, and is among
/// the first [#LONGEST] of its history; only those are evidence of how fast is forgotten.
public final class Histories {
    /// Later reviews of one fact are left out, as fsrs-rs does (its `max_seq_len`).
    static final int LONGEST = 256;

    final int[] starts;
    final int[] days;
    final byte[] ratings;

    /// The chance to be right without knowing, in hundredths.
    final byte[] guesses;

    private Histories(int[] starts, int[] days, byte[] ratings, byte[] guesses) {
        this.starts = starts;
        this.days = days;
        this.ratings = ratings;
        this.guesses = guesses;
    }

    /// One after another, as of several learners.
    public static Histories join(Collection<Histories> parts) {
        var joined = new Builder();
        for (var part : parts) {
            for (var i = 0; i < part.size(); i++) {
                joined.copy(part, i);
            }
        }
        return joined.build();
    }

    /// How many histories.
    public int size() {
        return starts.length - 1;
    }

    /// How many reviews in all of them.
    public int reviews() {
        return days.length;
    }

    /// How many of them are predicted.
    public int predicted() {
        var count = new int[1];
        eachPredicted(review -> count[0]++);
        return count[0];
    }

    /// How many of those predicted were forgotten.
    public int forgotten() {
        var count = new int[1];
        eachPredicted(review -> count[0] += ratings[review] == 1 ? 1 : 0);
        return count[0];
    }

    int[] predictedByHistory() {
        var counts = new int[size()];
        for (var i = 0; i < counts.length; i++) {
            for (var j = starts[i] + 1; j < end(i); j++) {
                counts[i] += elapsed(j) > 0 ? 1 : 0;
            }
        }
        return counts;
    }

    /// The places of the predicted reviews.
    void eachPredicted(IntConsumer review) {
        for (var i = 0; i < size(); i++) {
            for (var j = starts[i] + 1; j < end(i); j++) {
                if (elapsed(j) > 0) {
                    review.accept(j);
                }
            }
        }
    }

    /// Without the outliers, which tell little and cost much: see [Outliers].
    public Histories usual() {
        return Outliers.without(this);
    }

    /// Those histories whose index passes.
    Histories where(IntPredicate passes) {
        var chosen = new Builder();
        for (var i = 0; i < size(); i++) {
            if (passes.test(i)) {
                chosen.copy(this, i);
            }
        }
        return chosen.build();
    }

    /// The index after the last review of a history that can be predicted.
    int end(int history) {
        return Math.min(starts[history + 1], starts[history] + LONGEST);
    }

    /// Whole days since the review before; only of a review that is not the first of its history.
    int elapsed(int review) {
        return days[review] - days[review - 1];
    }

    /// Builds histories one after another, each in order of time.
    public static final class Builder {
        private int[] starts = new int[16];
        private int[] days = new int[64];
        private byte[] ratings = new byte[64];
        private byte[] guesses = new byte[64];
        private int histories;
        private int reviews;

        /// Begins the next fact; before the first it may be left out.
        public Builder next() {
            if (reviews > starts[histories]) {
                histories++;
                if (histories == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * histories);
                }
                starts[histories] = reviews;
            }
            return this;
        }

        /// A review of the fact last begun.
        /// @param day the learner's day as an epoch day; one before the last review's counts as the same day
        public Builder review(int day, Rating rating) {
            return review(day, rating, 0);
        }

        /// The same among options.
        ///
        /// @param guess the chance to be right without knowing, from 0 to below 1
        public Builder review(int day, Rating rating, double guess) {
            add(day, (byte) rating.number(), (byte) Math.round(100 * guess));
            return this;
        }

        public Histories build() {
            next();
            return new Histories(
                    Arrays.copyOf(starts, histories + 1),
                    Arrays.copyOf(days, reviews),
                    Arrays.copyOf(ratings, reviews),
                    Arrays.copyOf(guesses, reviews));
        }

        private void copy(Histories from, int history) {
            next();
            for (var j = from.starts[history]; j < from.starts[history + 1]; j++) {
                add(from.days[j], from.ratings[j], from.guesses[j]);
            }
        }

        private void add(int day, byte rating, byte guess) {
            if (reviews == days.length) {
                days = Arrays.copyOf(days, 2 * reviews);
                ratings = Arrays.copyOf(ratings, 2 * reviews);
                guesses = Arrays.copyOf(guesses, 2 * reviews);
            }
            days[reviews] = reviews == starts[histories] ? day : Math.max(day, days[reviews - 1]);
            ratings[reviews] = rating;
            guesses[reviews] = guess;
            reviews++;
        }
    }
}
