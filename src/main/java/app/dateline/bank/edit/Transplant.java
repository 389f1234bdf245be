package app.dateline.bank.edit;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts the key of a question as it is made now to the options, items or rows with which it was asked, which keep their places. What
/// is offered in both has the proof of now.
final class Transplant {

    private Transplant() {}

    /// Nothing where the key of now is not among what was offered, or the two ask for different things.
    static Optional<Task> of(Task asked, Task made) {
        return switch (asked) {
            case Task.ChooseOne one when made instanceof Task.ChooseOne now -> chosen(one, now);
            case Task.ChooseMany many when made instanceof Task.ChooseMany now ->
                    several(many, now);
            case Task.TrueFalse statement when made instanceof Task.TrueFalse now ->
                    Optional.of(judged(statement, now));
            case Task.PutInOrder order when made instanceof Task.PutInOrder now ->
                    ordered(order, now);
            case Task.PlaceOnTimeline line when made instanceof Task.PlaceOnTimeline now ->
                    placed(line, now);
            case Task.Match match when made instanceof Task.Match now -> matched(match, now);
            case Task.GiveDate date when made instanceof Task.GiveDate now ->
                    now.asked() == date.asked() ? Optional.of(now) : Optional.empty();
            case Task.TypeNumber number when made instanceof Task.TypeNumber now ->
                    now.before().equals(number.before()) && now.after().equals(number.after())
                            ? Optional.of(now)
                            : Optional.empty();
            case Task.TypeText _ when made instanceof Task.TypeText now -> Optional.of(now);
            default -> Optional.empty();
        };
    }

    private static Optional<Task> chosen(Task.ChooseOne asked, Task.ChooseOne now) {
        var options = proven(asked.options(), now.options());
        return index(options, now.options().get(now.key()).text())
                .map(key -> new Task.ChooseOne(options, key));
    }

    /// Each that is offered in both is right or wrong as it is now; of any other it stays as it was, for the claims to judge.
    private static Optional<Task> several(Task.ChooseMany asked, Task.ChooseMany now) {
        var options = proven(asked.options(), now.options());
        var key =
                IntStream.range(0, options.size())
                        .filter(i ->
                                index(now.options(), options.get(i).text())
                                        .map(now.key()::contains)
                                        .orElse(asked.key().contains(i)))
                        .boxed()
                        .toList();
        return key.isEmpty() || key.size() == options.size()
                ? Optional.empty()
                : Optional.of(new Task.ChooseMany(options, key));
    }

    private static Task judged(Task.TrueFalse asked, Task.TrueFalse now) {
        var right = now.right();
        var holds = asked.stated().text().equals(right.text());
        var stated =
                holds
                        ? right
                        : asked.stated().text().equals(now.stated().text())
                                ? now.stated()
                                : asked.stated();
        return new Task.TrueFalse(holds, stated, right);
    }

    /// The items in their old places, by the times of now; the key goes by the order in which the question has them now.
    private static Optional<Task> ordered(Task.PutInOrder asked, Task.PutInOrder now) {
        var items = new ArrayList<Task.Item>();
        for (var item : asked.items()) {
            now.items().stream()
                    .filter(i -> i.event().equals(item.event()))
                    .findFirst()
                    .map(i -> told(item, i))
                    .ifPresent(items::add);
        }
        var key =
                now.key().stream()
                        .map(k -> now.items().get(k).event())
                        .flatMap(event ->
                                IntStream.range(0, items.size())
                                        .filter(i -> items.get(i).event().equals(event))
                                        .boxed())
                        .toList();
        return items.size() == asked.items().size() && key.size() == items.size()
                ? Optional.of(new Task.PutInOrder(items, key))
                : Optional.empty();
    }

    private static Optional<Task> placed(Task.PlaceOnTimeline asked, Task.PlaceOnTimeline now) {
        var items = Stream.concat(now.standing().stream(), Stream.of(now.placed())).toList();
        var standing = asked.standing().stream().flatMap(s -> of(items, s).stream()).toList();
        return of(items, asked.placed())
                .filter(p -> standing.size() == asked.standing().size())
                .map(p -> new Task.PlaceOnTimeline(standing, p))
                .filter(line -> inOrder(standing) && !line.key().isEmpty())
                .map(Task.class::cast);
    }

    private static boolean inOrder(List<Task.Item> standing) {
        return IntStream.range(1, standing.size())
                .noneMatch(i -> standing.get(i).within().before(standing.get(i - 1).within()));
    }

    private static Optional<Task.Item> of(List<Task.Item> items, Task.Item asked) {
        return items.stream()
                .filter(i -> i.event().equals(asked.event()))
                .findFirst()
                .map(i -> told(asked, i));
    }

    /// In the words in which it was told.
    private static Task.Item told(Task.Item asked, Task.Item now) {
        return new Task.Item(
                asked.text(), asked.event(), now.date(), now.within(), now.supportedBy());
    }

    private static Optional<Task> matched(Task.Match asked, Task.Match now) {
        var values = proven(asked.values(), now.values());
        var key = new ArrayList<Integer>();
        for (var row : asked.rows()) {
            IntStream.range(0, now.rows().size())
                    .filter(i -> now.rows().get(i).event().equals(row.event()))
                    .boxed()
                    .findFirst()
                    .flatMap(i -> index(values, now.values().get(now.key().get(i)).text()))
                    .ifPresent(key::add);
        }
        return key.size() == asked.rows().size() && key.stream().distinct().count() == key.size()
                ? Optional.of(new Task.Match(asked.rows(), values, key))
                : Optional.empty();
    }

    private static List<Option> proven(List<Option> asked, List<Option> now) {
        return asked.stream().map(o -> index(now, o.text()).map(now::get).orElse(o)).toList();
    }

    private static Optional<Integer> index(List<Option> options, String text) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).text().equals(text))
                .boxed()
                .findFirst();
    }
}
