package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Wording;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a question is answered and marked; the cases are few and the compiler knows them all.
public sealed interface Task {

    /// Its name in the data files: "choose-one".
    default String type() {
        return switch (this) {
            case ChooseOne _ -> "choose-one";
            case ChooseMany _ -> "choose-many";
            case TrueFalse _ -> "true-false";
            case PutInOrder _ -> "put-in-order";
            case PlaceOnTimeline _ -> "place-on-timeline";
            case Match _ -> "match";
            case GiveDate _ -> "give-date";
            case TypeNumber _ -> "type-number";
            case TypeText _ -> "type-text";
        };
    }

    /// Chance that a guess is right, from 0 to 1.
    default double guessChance() {
        return Guess.chance(this);
    }

    /// Whether any of several answers is right, because the articles differ.
    default boolean several() {
        return switch (this) {
            case GiveDate date -> date.key().precision() == EventDate.Precision.RANGE;
            case TypeNumber number -> number.keys().size() > 1;
            case TypeText type -> type.keys().size() > 1;
            case ChooseOne _, ChooseMany _, TrueFalse _, PutInOrder _, PlaceOnTimeline _, Match _ ->
                    false;
        };
    }

    /// The claims recorded as proof of what is right.
    default List<ClaimId> supportedBy() {
        return Recorded.supporting(this);
    }

    /// The claims recorded against what is wrong, where wrong answers are offered.
    default List<ClaimId> refutedBy() {
        return Recorded.against(this);
    }

    /// What it offers that is wrong for all it asks: the other options of a choice, what a false statement states, what is left
    /// over in a match.
    default List<Option> wrong() {
        return Recorded.wrong(this);
    }

    /// Events of which it tells when they were besides those it asks about, before the answer or after.
    default List<EventId> tells() {
        return Recorded.told(this);
    }

    /// All of which it tells once it is answered: the same, and what its wrong options are true of.
    default List<EventId> reveals() {
        return Stream.concat(tells().stream(), Recorded.elsewhere(this).stream())
                .distinct()
                .toList();
    }

    /// The same with each of its options changed.
    default Task withOptions(UnaryOperator<Option> change) {
        return switch (this) {
            case ChooseOne(var options, var key) ->
                    new ChooseOne(options.stream().map(change).toList(), key);
            case ChooseMany(var options, var key) ->
                    new ChooseMany(options.stream().map(change).toList(), key);
            case TrueFalse(var key, var stated, var right) ->
                    new TrueFalse(key, change.apply(stated), change.apply(right));
            case Match(var rows, var values, var key) ->
                    new Match(rows, values.stream().map(change).toList(), key);
            case PutInOrder _, PlaceOnTimeline _, GiveDate _, TypeNumber _, TypeText _ -> this;
        };
    }

    /// One of three to five options, in final order; `key` holds the index of the right one.
    record ChooseOne(List<Option> options, int key) implements Task {
        public ChooseOne {
            options = List.copyOf(options);
            if (options.size() < 3 || key < 0 || key >= options.size()) {
                throw new IllegalArgumentException(
                        "Choose-one has three options or more and its key among them; found %d options, key %d"
                                .formatted(options.size(), key));
            }
        }

        /// Whether it chooses among facts, the right one with the others, and not among values for one fact.
        public boolean amongFacts() {
            return options.stream().allMatch(o -> o.trueOf().isPresent());
        }
    }

    /// Four to six options of which several are right but not all; `key` lists the right ones, `trueOf` of each the fact it
    /// is about.
    record ChooseMany(List<Option> options, List<Integer> key) implements Task {
        public ChooseMany {
            options = List.copyOf(options);
            key = key.stream().sorted().distinct().toList();
            if (options.size() < 4
                    || options.size() > 6
                    || key.isEmpty()
                    || key.size() == options.size()
                    || key.getFirst() < 0
                    || key.getLast() >= options.size()) {
                throw new IllegalArgumentException(
                        "Choose-many has four to six options, some of them right and some wrong; found %d options, key %s"
                                .formatted(options.size(), key));
            }
        }
    }

    /// A statement that is true or false: `stated` fills the blank of the prompt, `right` is what belongs there; the `key`
    /// says whether they are the same.
    record TrueFalse(boolean key, Option stated, Option right) implements Task {
        public TrueFalse {
            if (key != stated.text().equals(right.text())) {
                throw new IllegalArgumentException(
                        "A statement is true where it gives what is right; found %s for \"%s\", right is \"%s\""
                                .formatted(key, stated.text(), right.text()));
            }
        }
    }

    /// Four to six events as dealt, never in the right order; `key` lists indexes into `items`, the earliest first.
    record PutInOrder(List<Item> items, List<Integer> key) implements Task {
        public PutInOrder {
            items = List.copyOf(items);
            key = List.copyOf(key);
            var each = IntStream.range(0, items.size()).boxed().toList();
            if (items.size() < 4
                    || items.size() > 6
                    || !key.stream().sorted().toList().equals(each)) {
                throw new IllegalArgumentException(
                        "Put-in-order has four to six items and a key that lists each once; found %d items, key %s"
                                .formatted(items.size(), key));
            }
        }
    }

    /// An event to be placed: the date to show for it, and `within`, the span of days in which every article places it.
    /// Only a pair whose `within` are apart is decidable and counts.
    record Item(
            String text,
            EventId event,
            EventDate date,
            EventDate within,
            List<ClaimId> supportedBy) {
        public Item {
            supportedBy = List.copyOf(supportedBy);
        }
    }

    /// Events that stand in the order of time with their dates, and one more to be put into a gap: gap 0 before
    /// the first, gap 1 after it, and so on.
    record PlaceOnTimeline(List<Item> standing, Item placed) implements Task {
        public PlaceOnTimeline {
            standing = List.copyOf(standing);
            if (standing.isEmpty()) {
                throw new IllegalArgumentException("An event stands on the line; found none");
            }
        }

        /// The gaps that no article speaks against: where the times may meet, those on either side.
        public List<Integer> key() {
            return IntStream.rangeClosed(0, standing.size()).filter(this::open).boxed().toList();
        }

        private boolean open(int gap) {
            return standing.subList(0, gap).stream()
                            .noneMatch(s -> placed.within().before(s.within()))
                    && standing.subList(gap, standing.size()).stream()
                            .noneMatch(s -> s.within().before(placed.within()));
        }
    }

    /// Three to five rows, each to be given the value that fills its blank; of the values one is left over. `key` holds for
    /// each row the index of its value.
    record Match(List<Row> rows, List<Option> values, List<Integer> key) implements Task {
        public Match {
            rows = List.copyOf(rows);
            values = List.copyOf(values);
            key = List.copyOf(key);
            var last = values.size() - 1;
            if (rows.size() < 3
                    || rows.size() > 5
                    || values.size() != rows.size() + 1
                    || key.size() != rows.size()
                    || key.stream().distinct().count() < key.size()
                    || key.stream().anyMatch(k -> k < 0 || k > last)) {
                throw new IllegalArgumentException(
                        "A match has three to five rows, one value more, and a value for each row; found %d rows, %d values, key %s"
                                .formatted(rows.size(), values.size(), key));
            }
        }
    }

    /// An event told with a blank, to be matched.
    record Row(Prompt prompt, EventId event) {}

    /// A date at the precision asked (YEAR or MONTH).
    record GiveDate(EventDate key, EventDate.Precision asked, List<ClaimId> supportedBy)
            implements Task {
        public GiveDate {
            supportedBy = List.copyOf(supportedBy);
            if (asked != EventDate.Precision.YEAR && asked != EventDate.Precision.MONTH) {
                throw new IllegalArgumentException(
                        "A date is asked by year or by month; found " + asked);
            }
        }
    }

    /// A number to type between the words `before` and `after` it ("$", " billion"). Any of the `keys` is right: they are
    /// several where the articles differ.
    record TypeNumber(List<Figure> keys, String before, String after, List<ClaimId> supportedBy)
            implements Task {
        public TypeNumber {
            keys = List.copyOf(keys);
            supportedBy = List.copyOf(supportedBy);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException(
                        "Type-number accepts at least one number; found none");
            }
        }

        public TypeNumber(
                double key,
                double tolerance,
                String before,
                String after,
                List<ClaimId> supportedBy) {
            this(List.of(new Figure(key, tolerance)), before, after, supportedBy);
        }

        /// What is right as the articles word it: "$2.5 billion", "about 800 people", "$2 billion or $2.5 billion".
        public String words() {
            return keys.stream().map(this::words).collect(Collectors.joining(" or "));
        }

        /// One of the keys as the articles word it.
        public String words(Figure key) {
            return (key.tolerance() > 0 ? "about " : "")
                    + before
                    + Wording.number(key.number())
                    + after;
        }
    }

    /// A number that is right; an answer may be `tolerance` off to either side, 0 where the source is exact.
    record Figure(double number, double tolerance) {
        public Figure {
            if (!(tolerance >= 0) || Double.isInfinite(number) || Double.isNaN(number)) {
                throw new IllegalArgumentException(
                        "A number is finite and its tolerance not below 0; found %s, tolerance %s"
                                .formatted(number, tolerance));
            }
        }

        /// Whether a number is near enough. What is typed in decimals need not be exact in binary: 2.1 is within a tenth of 2.
        boolean accepts(double given) {
            return Math.abs(given - number) <= tolerance + Math.ulp(Math.abs(number) + tolerance);
        }
    }

    /// A word to type. `keys` are the names of those of whom any is right, several where the articles differ; `accepted` is
    /// every spelling of them, and `others` are known names so near an accepted one that a slip could hit them.
    record TypeText(
            List<String> keys,
            List<String> accepted,
            List<String> others,
            List<ClaimId> supportedBy)
            implements Task {
        public TypeText {
            keys = List.copyOf(keys);
            accepted = List.copyOf(accepted);
            others = List.copyOf(others);
            supportedBy = List.copyOf(supportedBy);
            if (keys.isEmpty()
                    || !accepted.containsAll(keys)
                    || !keys.getFirst().equals(accepted.getFirst())) {
                throw new IllegalArgumentException(
                        "Type-text accepts each of its keys, the first of them first; found %s, keys %s"
                                .formatted(accepted, keys));
            }
        }

        /// For one name, which is the first accepted.
        public TypeText(List<String> accepted, List<String> others, List<ClaimId> supportedBy) {
            this(accepted.stream().limit(1).toList(), accepted, others, supportedBy);
        }

        /// What is right: "Lahore", "Lahore or Karachi".
        public String words() {
            return String.join(" or ", keys);
        }
    }
}
