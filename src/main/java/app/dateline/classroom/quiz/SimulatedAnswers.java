package app.dateline.classroom.quiz;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Wording;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Answers to each task as students give them: the right one, and such as one gives who does not know it.
final class SimulatedAnswers {
    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    private SimulatedAnswers() {}

    static Optional<Answer> right(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> Optional.of(new Answer.Chosen(one.key()));
            case Task.ChooseMany many -> Optional.of(new Answer.Several(many.key()));
            case Task.TrueFalse statement -> Optional.of(new Answer.Judged(statement.key()));
            case Task.PutInOrder order -> Optional.of(new Answer.Ordered(order.key()));
            case Task.PlaceOnTimeline line ->
                    line.key().stream().findFirst().map(Answer.Placed::new);
            case Task.Match match -> Optional.of(new Answer.Matched(match.key()));
            case Task.GiveDate date -> date(date, 0, 0);
            case Task.TypeNumber number ->
                    Optional.of(
                            new Answer.Typed(Wording.number(number.keys().getFirst().number())));
            case Task.TypeText text -> Optional.of(new Answer.Typed(text.keys().getFirst()));
        };
    }

    /// An answer that does not earn the full mark; nothing where none comes to mind.
    static Optional<Answer> wrong(Question question, RandomGenerator random) {
        return slip(question.task(), random)
                .filter(answer -> !Marker.mark(question, answer).mark().full());
    }

    private static Optional<Answer> slip(Task task, RandomGenerator random) {
        return switch (task) {
            case Task.ChooseOne one ->
                    other(one.options().size(), List.of(one.key()), random).map(Answer.Chosen::new);
            case Task.ChooseMany many ->
                    other(many.options().size(), many.key(), random)
                            .map(over -> new Answer.Several(swapped(many.key(), over, random)));
            case Task.TrueFalse statement -> Optional.of(new Answer.Judged(!statement.key()));
            case Task.PutInOrder order ->
                    Optional.of(new Answer.Ordered(turned(order.key(), random)));
            case Task.PlaceOnTimeline line ->
                    other(line.standing().size() + 1, line.key(), random).map(Answer.Placed::new);
            case Task.Match match -> Optional.of(new Answer.Matched(turned(match.key(), random)));
            case Task.GiveDate date ->
                    date(
                            date,
                            random.nextInt(1, YEARS + 1) * (random.nextBoolean() ? 1 : -1),
                            random.nextInt(MONTHS));
            case Task.TypeNumber number ->
                    Optional.of(
                            new Answer.Typed(
                                    Wording.number(
                                            number.keys().getLast().number()
                                                    * random.nextInt(2, 5))));
            case Task.TypeText text ->
                    text.others().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Answer.Typed(
                                            text.others()
                                                    .get(random.nextInt(text.others().size()))));
        };
    }

    /// One of so many that is not among some.
    private static Optional<Integer> other(int of, List<Integer> key, RandomGenerator random) {
        var others = IntStream.range(0, of).filter(i -> !key.contains(i)).boxed().toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(random.nextInt(others.size())));
    }

    /// With one more that is wrong, for one of the right ones or beside them.
    private static List<Integer> swapped(List<Integer> key, int over, RandomGenerator random) {
        var out = random.nextBoolean() ? random.nextInt(key.size()) : key.size();
        var swapped = new ArrayList<Integer>();
        for (var i = 0; i < key.size(); i++) {
            if (i != out) {
                swapped.add(key.get(i));
            }
        }
        swapped.add(over);
        return swapped;
    }

    /// With two neighbours in one another's place.
    private static List<Integer> turned(List<Integer> key, RandomGenerator random) {
        var turned = new ArrayList<>(key);
        var at = random.nextInt(turned.size() - 1);
        Collections.swap(turned, at, at + 1);
        return turned;
    }

    private static Optional<Answer> date(Task.GiveDate task, int years, int months) {
        return task.key()
                .earliest()
                .map(day -> {
                    var other = day.plusYears(years).plusMonths(months);
                    return new Answer.Dated(
                            other.getYear(),
                            task.asked() == EventDate.Precision.MONTH
                                    ? OptionalInt.of(other.getMonthValue())
                                    : OptionalInt.empty());
                });
    }
}
