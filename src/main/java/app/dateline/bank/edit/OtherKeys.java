package app.dateline.bank.edit;

import app.dateline.bank.check.KeyCheck;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The other keys that a choice could have: of all, the only one that the claims bear out.
final class OtherKeys {

    private OtherKeys() {}

    /// Nothing where none is borne out, or several are, or it is no choice.
    static Optional<Question> only(Question asked, Chronicle now) {
        var sound =
                all(asked.task(), now)
                        .map(asked::with)
                        .filter(q -> KeyCheck.faults(now, q).isEmpty())
                        .limit(2)
                        .toList();
        return sound.size() == 1 ? Optional.of(sound.getFirst()) : Optional.empty();
    }

    private static Stream<Task> all(Task task, Chronicle now) {
        return switch (task) {
            case Task.ChooseOne(var options, var key) ->
                    IntStream.range(0, options.size())
                            .filter(i -> i != key)
                            .mapToObj(i -> new Task.ChooseOne(proven(options, List.of(i), now), i));
            case Task.ChooseMany(var options, var key) ->
                    IntStream.range(1, (1 << options.size()) - 1)
                            .mapToObj(OtherKeys::places)
                            .filter(other -> !other.equals(key))
                            .map(other -> new Task.ChooseMany(proven(options, other, now), other));
            default -> Stream.empty();
        };
    }

    /// The places of the ones of a number in binary.
    private static List<Integer> places(int bits) {
        return IntStream.range(0, Integer.SIZE).filter(i -> (bits >> i & 1) == 1).boxed().toList();
    }

    private static List<Option> proven(List<Option> options, List<Integer> key, Chronicle now) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> proven(options.get(i), key.contains(i), now))
                .toList();
    }

    /// What speaks for an option or against it is what is said of the fact it is about.
    private static Option proven(Option option, boolean right, Chronicle now) {
        if (right ? !option.supportedBy().isEmpty() : !option.refutedBy().isEmpty()) {
            return option;
        }
        var said =
                option.trueOf().stream()
                        .flatMap(f ->
                                now.events().stream()
                                        .filter(e -> e.id().equals(f.event()))
                                        .flatMap(e -> e.claims(f.attribute()).stream()))
                        .map(Claim::id)
                        .toList();
        return new Option(
                option.text(),
                right ? said : List.<ClaimId>of(),
                right ? List.of() : said,
                right ? Optional.empty() : option.refutation(),
                option.trueOf());
    }
}
