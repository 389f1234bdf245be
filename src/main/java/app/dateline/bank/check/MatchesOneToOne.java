package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;

/// A match gives each event once, and its rows do not stand in the order of the values. That each value fits its row and no
/// other is judged row by row, like a choice of one.
final class MatchesOneToOne implements Gate {

    @Override
    public String name() {
        return "matches one to one";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(q -> q.task() instanceof Task.Match).toList(),
                q -> judge(q, (Task.Match) q.task()));
    }

    private static Stream<Finding> judge(Question question, Task.Match task) {
        var found = new ArrayList<Finding>();
        if (task.rows().stream().map(Task.Row::event).distinct().count() < task.rows().size()) {
            found.add(finding(question, "one event stands twice", "every event once"));
        }
        if (task.key().stream().sorted(Comparator.naturalOrder()).toList().equals(task.key())) {
            found.add(
                    finding(
                            question,
                            "the rows stand in the order of the values",
                            "rows in another order"));
        }
        return found.stream();
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
