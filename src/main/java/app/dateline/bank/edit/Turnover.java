package app.dateline.bank.edit;

import app.dateline.bank.Bank;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which questions of a bank come, go or change where it is made anew from other data. Of difficulty, which is only an estimate,
/// nothing is told.
public record Turnover(List<Question> come, List<Question> gone, List<Changed> changed) {
    public Turnover {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /// A question before and after, under one id.
    public record Changed(Question before, Question after) {}

    public static Turnover between(Bank before, Bank after) {
        var old = byId(before);
        var current = byId(after);
        return new Turnover(
                after.questions().stream().filter(q -> !old.containsKey(q.id())).toList(),
                before.questions().stream().filter(q -> !current.containsKey(q.id())).toList(),
                before.questions().stream()
                        .filter(q -> current.containsKey(q.id()))
                        .map(q -> new Changed(q, current.getOrDefault(q.id(), q)))
                        .filter(c -> !same(c.before(), c.after()))
                        .toList());
    }

    private static boolean same(Question one, Question other) {
        return one.prompt().equals(other.prompt()) && one.task().equals(other.task());
    }

    private static Map<QuestionId, Question> byId(Bank bank) {
        return bank.questions().stream()
                .collect(Collectors.toMap(Question::id, Function.identity()));
    }

    public boolean nothing() {
        return come.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }
}
