package app.dateline.question;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question's proof, the same for every task: each thing that is right with the claims that state it, and each that is wrong with
/// what refutes it.
public record Proof(List<Right> right, List<Wrong> wrong) {
    public Proof {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    public record Right(String text, List<ClaimId> supportedBy) {
        public Right {
            supportedBy = List.copyOf(supportedBy);
        }
    }

    /// @param trueOf the fact it is true of, where there is one
    public record Wrong(
            String text,
            Optional<Refutation> rule,
            List<ClaimId> refutedBy,
            Optional<Fact> trueOf) {
        public Wrong {
            refutedBy = List.copyOf(refutedBy);
        }
    }

    public static Proof of(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> chosen(one.options(), List.of(one.key()));
            case Task.ChooseMany many -> chosen(many.options(), many.key());
            case Task.TrueFalse statement ->
                    new Proof(
                            List.of(right(statement.right())),
                            statement.key() ? List.of() : List.of(wrong(statement.stated())));
            case Task.Match match -> matched(match);
            case Task.PutInOrder order ->
                    of(order.key().stream().map(order.items()::get).map(Proof::dated));
            case Task.PlaceOnTimeline line ->
                    of(
                            Stream.concat(Stream.of(line.placed()), line.standing().stream())
                                    .map(Proof::dated));
            case Task.GiveDate date -> of(Wording.date(date.key()), date.supportedBy());
            case Task.TypeNumber number -> of(number.words(), number.supportedBy());
            case Task.TypeText type -> of(String.join(", ", type.accepted()), type.supportedBy());
        };
    }

    private static Proof of(Stream<Right> right) {
        return new Proof(right.toList(), List.of());
    }

    private static Proof of(String text, List<ClaimId> by) {
        return of(Stream.of(new Right(text, by)));
    }

    private static Proof chosen(List<Option> options, List<Integer> key) {
        return new Proof(
                key.stream().map(options::get).map(Proof::right).toList(),
                others(options, key).map(Proof::wrong).toList());
    }

    private static Stream<Option> others(List<Option> options, List<Integer> key) {
        return IntStream.range(0, options.size())
                .filter(i -> !key.contains(i))
                .mapToObj(options::get);
    }

    private static Proof matched(Task.Match match) {
        return new Proof(
                IntStream.range(0, match.rows().size())
                        .mapToObj(i -> {
                            var value = match.values().get(match.key().get(i));
                            return new Right(
                                    match.rows().get(i).prompt().filled(value.text()),
                                    value.supportedBy());
                        })
                        .toList(),
                others(match.values(), match.key()).map(Proof::wrong).toList());
    }

    private static Right right(Option option) {
        return new Right(option.text(), option.supportedBy());
    }

    private static Wrong wrong(Option option) {
        return new Wrong(option.text(), option.refutation(), option.refutedBy(), option.trueOf());
    }

    private static Right dated(Task.Item item) {
        return new Right(
                "%s, %s".formatted(Wording.date(item.date()), item.text()), item.supportedBy());
    }
}
