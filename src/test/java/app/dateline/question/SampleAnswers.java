package app.dateline.question;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers to a task that are right, partly right, wrong and malformed; every screen, log and file that carries answers can
/// be played with them. Where the task knows nothing between right and wrong, `partlyRight` is empty.
public record SampleAnswers(
        List<Answer> right, List<Answer> partlyRight, List<Answer> wrong, List<Answer> malformed) {

    public static SampleAnswers of(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> choosing(choose);
            case Task.ChooseMany many -> choosing(many);
            case Task.TrueFalse statement -> judging(statement);
            case Task.PutInOrder order -> ordering(order);
            case Task.PlaceOnTimeline line -> placing(line);
            case Task.Match match -> matching(match);
            case Task.GiveDate date -> dating(date);
            case Task.TypeText type -> typing(type);
            case Task.TypeNumber number -> counting(number);
        };
    }

    private static SampleAnswers choosing(Task.ChooseOne task) {
        return new SampleAnswers(
                List.of(new Answer.Chosen(task.key())),
                List.of(),
                IntStream.range(0, task.options().size())
                        .filter(i -> i != task.key())
                        .<Answer>mapToObj(Answer.Chosen::new)
                        .toList(),
                List.of(
                        new Answer.Chosen(-1),
                        new Answer.Chosen(task.options().size()),
                        new Answer.Typed(task.options().get(task.key()).text())));
    }

    private static SampleAnswers choosing(Task.ChooseMany task) {
        var wrong =
                IntStream.range(0, task.options().size())
                        .filter(i -> !task.key().contains(i))
                        .boxed()
                        .toList();
        var oneTooMany = new ArrayList<>(task.key());
        oneTooMany.add(wrong.getFirst());
        return new SampleAnswers(
                List.of(new Answer.Several(task.key().reversed())),
                List.of(
                        new Answer.Several(task.key().subList(1, task.key().size())),
                        new Answer.Several(oneTooMany)),
                List.of(
                        new Answer.Several(List.of(wrong.getFirst())),
                        new Answer.Several(List.of(wrong.getFirst(), task.key().getFirst()))),
                List.of(
                        new Answer.Several(List.of()),
                        new Answer.Several(List.of(0, 0)),
                        new Answer.Several(List.of(-1)),
                        new Answer.Several(List.of(0, task.options().size())),
                        new Answer.Chosen(task.key().getFirst())));
    }

    private static SampleAnswers judging(Task.TrueFalse task) {
        return new SampleAnswers(
                List.of(new Answer.Judged(task.key())),
                List.of(),
                List.of(new Answer.Judged(!task.key())),
                List.of(new Answer.Chosen(0), new Answer.Typed("true")));
    }

    private static SampleAnswers ordering(Task.PutInOrder task) {
        var oneSwap = new ArrayList<>(task.key());
        Collections.swap(oneSwap, 0, 1);
        var twice = new ArrayList<>(task.key());
        twice.set(0, twice.get(1));
        return new SampleAnswers(
                List.of(new Answer.Ordered(task.key())),
                List.of(new Answer.Ordered(oneSwap)),
                List.of(new Answer.Ordered(task.key().reversed())),
                List.of(
                        new Answer.Ordered(List.of()),
                        new Answer.Ordered(task.key().subList(1, task.key().size())),
                        new Answer.Ordered(twice),
                        new Answer.Chosen(0)));
    }

    private static SampleAnswers placing(Task.PlaceOnTimeline task) {
        var last = task.standing().size();
        return new SampleAnswers(
                task.key().stream().<Answer>map(Answer.Placed::new).toList(),
                List.of(),
                IntStream.rangeClosed(0, last)
                        .filter(g -> !task.key().contains(g))
                        .<Answer>mapToObj(Answer.Placed::new)
                        .toList(),
                List.of(
                        new Answer.Placed(-1),
                        new Answer.Placed(last + 1),
                        new Answer.Chosen(task.key().getFirst())));
    }

    private static SampleAnswers matching(Task.Match task) {
        var over =
                IntStream.range(0, task.values().size())
                        .filter(v -> !task.key().contains(v))
                        .findFirst()
                        .orElseThrow();
        var oneOver = new ArrayList<>(task.key());
        oneOver.set(0, over);
        var turned = new ArrayList<>(task.key());
        Collections.rotate(turned, 1);
        var twice = new ArrayList<>(task.key());
        twice.set(0, twice.get(1));
        return new SampleAnswers(
                List.of(new Answer.Matched(task.key())),
                List.of(new Answer.Matched(oneOver)),
                List.of(new Answer.Matched(turned)),
                List.of(
                        new Answer.Matched(List.of()),
                        new Answer.Matched(task.key().subList(1, task.key().size())),
                        new Answer.Matched(twice),
                        new Answer.Matched(
                                Stream.concat(Stream.of(-1), task.key().stream().skip(1)).toList()),
                        new Answer.Ordered(task.key())));
    }

    private static SampleAnswers dating(Task.GiveDate task) {
        var day = task.key().earliest().orElseThrow();
        var malformed =
                List.<Answer>of(
                        new Answer.Dated(-1, OptionalInt.of(1)),
                        new Answer.Dated(10_000, OptionalInt.of(1)),
                        new Answer.Typed(task.key().edtf()));
        if (task.asked() == EventDate.Precision.YEAR) {
            return new SampleAnswers(
                    List.of(year(day.getYear())),
                    List.of(),
                    List.of(
                            year(day.getYear() - 1),
                            year(task.key().latest().orElse(day).getYear() + 1)),
                    malformed);
        }
        var otherMonth = task.key().latest().orElse(day).plusMonths(1);
        var sameYear = day.withMonth(day.getMonthValue() == 1 ? 12 : day.getMonthValue() - 1);
        var withMonths = new ArrayList<>(malformed);
        withMonths.add(new Answer.Dated(day.getYear(), OptionalInt.of(13)));
        withMonths.add(new Answer.Dated(day.getYear(), OptionalInt.of(0)));
        return new SampleAnswers(
                List.of(month(day)),
                List.of(month(sameYear), year(day.getYear())),
                List.of(month(otherMonth.plusYears(1)), year(day.getYear() - 1)),
                withMonths);
    }

    private static Answer year(int year) {
        return new Answer.Dated(year, OptionalInt.empty());
    }

    private static Answer month(LocalDate day) {
        return new Answer.Dated(day.getYear(), OptionalInt.of(day.getMonthValue()));
    }

    private static SampleAnswers counting(Task.TypeNumber task) {
        var first = task.keys().getFirst();
        var last =
                task.keys().stream()
                        .max(java.util.Comparator.comparingDouble(Task.Figure::number))
                        .orElseThrow();
        var key = Wording.number(first.number());
        return new SampleAnswers(
                List.of(
                        new Answer.Typed(key),
                        new Answer.Typed(" " + task.before() + key + task.after() + " "),
                        new Answer.Typed(Wording.number(first.number() + first.tolerance()))),
                List.of(),
                List.of(
                        new Answer.Typed(Wording.number(last.number() + last.tolerance() + 1)),
                        new Answer.Typed(Wording.number(last.number() * 10 + 7))),
                List.of(
                        new Answer.Typed(""),
                        new Answer.Typed("many"),
                        new Answer.Typed("1 or 2"),
                        new Answer.Chosen(0)));
    }

    private static SampleAnswers typing(Task.TypeText task) {
        var right = new ArrayList<Answer>();
        task.accepted().forEach(a -> right.add(new Answer.Typed(a)));
        right.add(
                new Answer.Typed(
                        "  " + task.accepted().getFirst().toUpperCase(Locale.ROOT) + "! "));
        var wrong = new ArrayList<Answer>(List.of(new Answer.Typed("somebody else altogether")));
        task.others().forEach(o -> wrong.add(new Answer.Typed(o)));
        return new SampleAnswers(
                List.copyOf(right),
                List.of(),
                List.copyOf(wrong),
                List.of(new Answer.Typed(""), new Answer.Typed(" -."), new Answer.Chosen(0)));
    }
}
