package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Wording;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 4 for gaps: the stem names two events by their titles; by every article each lies within one calendar year, and
/// the key is the number of years from the one to the other, exactly.
final class GapsCounted implements Gate {
    private static final Pattern STEM =
            Pattern.compile(
                    "Counted by calendar years, how many years after “(.+)” came “(.+)”\\?");

    @Override
    public String name() {
        return "gaps counted";
    }

    /// A number about several facts has no other judge.
    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream()
                        .filter(q -> q.task() instanceof Task.TypeNumber)
                        .filter(q -> q.facts().size() > 1 || asks(q))
                        .toList(),
                q -> judge(docket, q, (Task.TypeNumber) q.task()));
    }

    private static boolean asks(Question question) {
        return STEM.matcher(question.prompt().text()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question, Task.TypeNumber task) {
        var stem = STEM.matcher(question.prompt().text());
        var from = stem.matches() ? year(docket, stem.group(1)) : Optional.<Integer>empty();
        var until = stem.matches() ? year(docket, stem.group(2)) : Optional.<Integer>empty();
        if (from.isEmpty() || until.isEmpty()) {
            return Stream.of(
                    finding(
                            question,
                            "the stem does not name two events, each of one year",
                            "two titles of events that every article places within a year"));
        }
        var gap = until.get() - from.get();
        return gap > 0 && task.words().equals(Wording.number(gap) + " years")
                ? Stream.empty()
                : Stream.of(
                        finding(
                                question,
                                "%s are counted".formatted(task.words()),
                                gap + " years, exactly"));
    }

    /// The calendar year in which every article places the one event of that title that happened.
    private static Optional<Integer> year(Docket docket, String title) {
        var all =
                docket.events().stream()
                        .filter(e -> e.title().equals(title))
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .toList();
        return all.size() == 1
                ? Dating.span(docket, all.getFirst().id())
                        .filter(days -> !days.lasted())
                        .filter(days -> !days.first().equals(LocalDate.MIN))
                        .filter(days -> days.first().getYear() == days.last().getYear())
                        .map(days -> days.first().getYear())
                : Optional.empty();
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
