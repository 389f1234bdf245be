package app.dateline.study.fsrs;

import java.util.Arrays;
import java.util.Locale;

/// The 21 weights of FSRS-6, each within the bounds to which the reference implementations clip it. Counted from 0: 0 to 3
/// stability after a first Again, Hard, Good, Easy; 4 to 7 difficulty (first, by the first rating, its change, its return to the
/// mean); 8 to 10 growth of what is recalled (whole, by stability, by retrievability); 11 to 14 stability of what is forgotten
/// (whole, by difficulty, stability, retrievability); 15 and 16 growth on Hard and Easy; 17 to 19 the same day (by rating, its
/// shift, by stability); 20 the decay of the forgetting curve.
public final class Weights {
    /// Of the formulas these weights are for; weights are kept with it.
    public static final String VERSION = "FSRS-6";

    public static final int COUNT = 21;

    private static final double[] LEAST = {
        0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0,
        1, 0, 0, 0.01, 0.1
    };

    private static final double[] MOST = {
        100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
    };

    /// As published.
    public static final Weights DEFAULT =
            of(
                    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
                    0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658,
                    0.1542);

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /// @throws IllegalArgumentException where there are not 21 or one lies outside its bounds, saying which
    public static Weights of(double... values) {
        counted(values);
        for (var i = 0; i < COUNT; i++) {
            if (!(values[i] >= LEAST[i] && values[i] <= MOST[i])) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "Weight %d of %s lies between %s and %s; found %s",
                                i,
                                VERSION,
                                LEAST[i],
                                MOST[i],
                                values[i]));
            }
        }
        return new Weights(values.clone());
    }

    /// The nearest weights that lie within the bounds.
    ///
    /// @throws IllegalArgumentException where there are not 21 or one is no number
    public static Weights clipped(double... values) {
        counted(values);
        var clipped = new double[COUNT];
        Arrays.setAll(clipped, i -> Math.clamp(values[i], LEAST[i], MOST[i]));
        return of(clipped);
    }

    private static void counted(double[] values) {
        if (values.length != COUNT) {
            throw new IllegalArgumentException(
                    "%s has %d weights; found %d".formatted(VERSION, COUNT, values.length));
        }
    }

    /// The least a weight may be.
    public static double least(int index) {
        return LEAST[index];
    }

    public static double most(int index) {
        return MOST[index];
    }

    public double at(int index) {
        return values[index];
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Weights weights && Arrays.equals(values, weights.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return VERSION + " " + Arrays.toString(values);
    }
}
