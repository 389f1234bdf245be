package app.dateline.question;

import java.util.List;
import java.util.OptionalInt;

/// What a learner gave; {@link Passed} is "I don't know".
public sealed interface Answer {

    /// The index of the chosen option in the question's own order.
    record Chosen(int option) implements Answer {}

    /// The indexes of the chosen options.
    record Several(List<Integer> options) implements Answer {
        public Several {
            options = options.stream().sorted().toList();
        }
    }

    /// Whether the statement holds.
    record Judged(boolean holds) implements Answer {}

    /// Indexes into the items, the earliest first.
    record Ordered(List<Integer> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /// The gap it was put into: 0 before the first, 1 after it, and so on.
    record Placed(int gap) implements Answer {}

    /// For each row the index of the value given to it.
    record Matched(List<Integer> values) implements Answer {
        public Matched {
            values = List.copyOf(values);
        }
    }

    /// A year, and a month from 1 to 12 where one was given.
    record Dated(int year, OptionalInt month) implements Answer {}

    /// Words as typed, unfolded.
    record Typed(String text) implements Answer {}

    record Passed() implements Answer {}
}
