package app.dateline.browser;

import app.dateline.bank.Bank;
import app.dateline.bank.Edition;
import app.dateline.chronicle.EventDate;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The same questions in the same words, with something else right.
final class Twins {
    private Twins() {}

    static Edition of(Edition edition, String revision) {
        return Edition.of(
                edition.topic(),
                revision,
                edition.chronicle(),
                new Bank(
                        revision,
                        edition.bank().questions().stream()
                                .map(q -> q.with(twin(q.task())))
                                .toList(),
                        List.of()));
    }

    private static Task twin(Task task) {
        return switch (task) {
            case Task.ChooseOne(var options, var key) -> {
                var other = (key + 1) % options.size();
                yield new Task.ChooseOne(exchanged(options, key, other), other);
            }
            case Task.ChooseMany(var options, var key) ->
                    new Task.ChooseMany(
                            options,
                            IntStream.range(0, options.size())
                                    .filter(i -> !key.contains(i))
                                    .boxed()
                                    .toList());
            case Task.TrueFalse(var key, var stated, var right) ->
                    key
                            ? new Task.TrueFalse(false, stated, named("Zqright", right))
                            : new Task.TrueFalse(true, stated, stated);
            case Task.PutInOrder(var items, var key) -> {
                var swapped = new ArrayList<>(items);
                for (var i = 0; i < items.size(); i++) {
                    swapped.set(
                            key.get(i),
                            at(items.get(key.get(i)), items.get(key.get(items.size() - 1 - i))));
                }
                yield new Task.PutInOrder(swapped, key.reversed());
            }
            case Task.PlaceOnTimeline line -> {
                var far = EventDate.parse(line.key().contains(0) ? "8399" : "0099");
                var placed = line.placed();
                yield new Task.PlaceOnTimeline(
                        line.standing(),
                        new Task.Item(
                                placed.text(), placed.event(), far, far, placed.supportedBy()));
            }
            case Task.Match(var rows, var values, var key) -> {
                var other = new ArrayList<>(key);
                Collections.rotate(other, 1);
                yield new Task.Match(rows, values, other);
            }
            case Task.GiveDate date ->
                    new Task.GiveDate(
                            EventDate.parse(
                                    date.asked() == EventDate.Precision.YEAR ? "8399" : "8399-02"),
                            date.asked(),
                            date.supportedBy());
            case Task.TypeNumber number ->
                    new Task.TypeNumber(
                            1_234_321, 0, number.before(), number.after(), number.supportedBy());
            case Task.TypeText text ->
                    new Task.TypeText(List.of("Zqnameless"), List.of(), text.supportedBy());
        };
    }

    /// Two options each with what speaks for and against the other.
    private static List<Option> exchanged(List<Option> options, int one, int other) {
        var exchanged = new ArrayList<>(options);
        exchanged.set(one, named(options.get(one).text(), options.get(other)));
        exchanged.set(other, named(options.get(other).text(), options.get(one)));
        return exchanged;
    }

    private static Option named(String text, Option proof) {
        return new Option(
                text, proof.supportedBy(), proof.refutedBy(), proof.refutation(), proof.trueOf());
    }

    private static Task.Item at(Task.Item item, Task.Item when) {
        return new Task.Item(
                item.text(), item.event(), when.date(), when.within(), when.supportedBy());
    }
}
