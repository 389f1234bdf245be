package app.dateline.store;

import app.dateline.study.fsrs.Weights;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Weights as numbers with a space between.
final class WeightsText {
    private static final Pattern SPACE = Pattern.compile(" ");

    private WeightsText() {}

    static String write(Weights weights) {
        return Arrays.stream(weights.toArray())
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    static Weights read(String text) {
        return Weights.of(SPACE.splitAsStream(text).mapToDouble(Double::parseDouble).toArray());
    }
}
