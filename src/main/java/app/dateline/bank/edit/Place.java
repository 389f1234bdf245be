package app.dateline.bank.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something in the files of a bank that is changed as one: the file, and the names and ids that lead to it, such as events.json,
/// events, fram-sails, claims, fram-sails/date/log.
public record Place(List<String> steps) {
    private static final String PARTED = "|";

    public Place {
        steps = List.copyOf(steps);
    }

    public static Place of(String... steps) {
        return new Place(List.of(steps));
    }

    /// As it is kept; steps have no upright stroke in them.
    public static Place read(String text) {
        return new Place(List.of(text.split("\\|", -1)));
    }

    public Place then(String step) {
        return new Place(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /// The first steps of it.
    public Place first(int count) {
        return new Place(steps.subList(0, count));
    }

    public int depth() {
        return steps.size();
    }

    public String last() {
        return steps.getLast();
    }

    /// A step by its number, from 0.
    public Optional<String> step(int number) {
        return number < steps.size() ? Optional.of(steps.get(number)) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join(PARTED, steps);
    }
}
