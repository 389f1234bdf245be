package app.dateline.bank.check;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The key of a date to be given has the precision asked, is what some article states so exactly, and no article stands
/// against it; where any of several years is right, they are those that the articles state, each of them.
final class DatesAsAsked implements Gate {

    @Override
    public String name() {
        return "dates as exact as asked";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream()
                        .filter(a -> a.question().task() instanceof Task.GiveDate)
                        .toList(),
                a -> judge(a, (Task.GiveDate) a.question().task()));
    }

    private static Stream<Finding> judge(Asked asked, Task.GiveDate task) {
        if (task.several()) {
            return either(asked, task);
        }
        var found = new ArrayList<Finding>();
        if (task.key().precision() != task.asked()) {
            found.add(
                    asked.finding(
                            "the key %s is no %s".formatted(task.key(), word(task)),
                            "a key of the precision asked"));
        }
        if (!asked.question().prompt().text().contains(word(task))) {
            found.add(
                    asked.finding(
                            "the stem does not ask for the %s".formatted(word(task)),
                            "a stem that says how exactly"));
        }
        var key = new Value.Date(task.key());
        if (asked.witnesses().stating(key).isEmpty()) {
            found.add(
                    asked.finding(
                            "no article is so exact as %s".formatted(task.key()),
                            "a precision that an article has"));
        }
        asked.witnesses().claims().stream()
                .filter(c -> !asked.witnesses().mistaken().contains(c.id()))
                .filter(c -> asked.witnesses().rulesOut(c, key))
                .forEach(c ->
                        found.add(
                                asked.finding(
                                        "%s does not allow %s".formatted(c.id(), task.key()),
                                        "a date that every article allows")));
        return found.stream();
    }

    private static Stream<Finding> either(Asked asked, Task.GiveDate task) {
        var offered = List.of(task.key().edtf().replaceAll("[\\[\\]]", "").split(",", -1));
        var stated =
                asked.witnesses().sound().stream()
                        .map(c -> c.value() instanceof Value.Date d ? year(d.date()) : "")
                        .distinct()
                        .sorted()
                        .toList();
        return offered.equals(stated)
                        && stated.size() > 1
                        && !stated.contains("")
                        && asked.question().prompt().text().contains(word(task))
                ? Stream.empty()
                : Stream.of(
                        asked.finding(
                                "the years %s count as right".formatted(offered),
                                "those that the articles state: " + stated));
    }

    private static String year(EventDate date) {
        return date.lasted() ? "" : date.year().map(y -> "%04d".formatted(y)).orElse("");
    }

    private static String word(Task.GiveDate task) {
        return task.asked().name().toLowerCase(java.util.Locale.ROOT);
    }
}
