package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands on a line is in order by every article; the gaps that count as right are those that no article speaks against,
/// and not all; the stem tells the event to be placed.
final class TimelinesDecided implements Gate {
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    @Override
    public String name() {
        return "timelines decided";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream()
                        .filter(q -> q.task() instanceof Task.PlaceOnTimeline)
                        .toList(),
                q -> judge(new Dating(docket, q), q, (Task.PlaceOnTimeline) q.task()));
    }

    private static Stream<Finding> judge(
            Dating dating, Question question, Task.PlaceOnTimeline task) {
        var all = Stream.concat(Stream.of(task.placed()), task.standing().stream()).toList();
        var found = new ArrayList<Finding>();
        if (all.stream().map(Task.Item::event).distinct().count() < all.size()) {
            found.add(finding(question, "one event stands twice", "every event once"));
        }
        all.forEach(i -> dating.fault(i).ifPresent(found::add));
        if (task.standing().size() < FEWEST || task.standing().size() > MOST) {
            found.add(
                    finding(
                            question,
                            task.standing().size() + " events stand on the line",
                            "three to six"));
        }
        if (!question.prompt().copy().equals(task.placed().text() + ".")) {
            found.add(
                    finding(
                            question,
                            "the stem is not \"%s\"".formatted(task.placed().text()),
                            "the event to be placed"));
        }
        var spans = task.standing().stream().map(dating::span).flatMap(Optional::stream).toList();
        var placed = dating.span(task.placed());
        if (placed.isPresent() && spans.size() == task.standing().size()) {
            line(question, task, placed.get(), spans).forEach(found::add);
        }
        return found.stream();
    }

    private static Stream<Finding> line(
            Question question, Task.PlaceOnTimeline task, Days placed, List<Days> spans) {
        var found = new ArrayList<Finding>();
        for (var i = 1; i < spans.size(); i++) {
            if (!spans.get(i - 1).endBefore(spans.get(i))) {
                found.add(
                        finding(
                                question,
                                "\"%s\" does not stand before \"%s\" in every article"
                                        .formatted(
                                                task.standing().get(i - 1).text(),
                                                task.standing().get(i).text()),
                                "neighbours whose times are apart"));
            }
        }
        var open =
                IntStream.rangeClosed(0, spans.size())
                        .filter(gap -> open(placed, spans, gap))
                        .boxed()
                        .toList();
        if (!open.equals(task.key())) {
            found.add(
                    finding(
                            question,
                            "the gaps %s count as right".formatted(task.key()),
                            "those that no article speaks against: " + open));
        }
        if (open.size() == spans.size() + 1) {
            found.add(finding(question, "every gap is right", "a gap that is wrong"));
        }
        return found.stream();
    }

    private static boolean open(Days placed, List<Days> spans, int gap) {
        return spans.subList(0, gap).stream().noneMatch(placed::endBefore)
                && spans.subList(gap, spans.size()).stream().noneMatch(s -> s.endBefore(placed));
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
