package app.dateline.question;

import java.util.stream.IntStream;

/// The chance that whoever knows nothing is right.
final class Guess {
    private Guess() {}

    static double chance(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> 1.0 / choose.options().size();
            // Of all choices but none at all, one is right.
            case Task.ChooseMany many -> 1.0 / ((1 << many.options().size()) - 1);
            case Task.TrueFalse _ -> 0.5;
            case Task.PutInOrder order -> 1.0 / orders(order.items().size());
            case Task.PlaceOnTimeline line ->
                    (double) line.key().size() / (line.standing().size() + 1);
            case Task.Match match -> 1.0 / orders(match.values().size());
            case Task.GiveDate _, Task.TypeNumber _, Task.TypeText _ -> 0;
        };
    }

    private static int orders(int things) {
        return IntStream.rangeClosed(1, things).reduce(1, (a, b) -> a * b);
    }
}
