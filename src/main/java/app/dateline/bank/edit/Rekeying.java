package app.dateline.bank.edit;

import app.dateline.bank.Edition;
import app.dateline.bank.check.KeyCheck;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.stream.Stream;

/// What a correction of the facts makes of a question that was asked before, whose words and options stay as they were.
public sealed interface Rekeying {

    /// What was right is right, by the proof that it has now.
    record Kept(Question question) implements Rekeying {}

    /// Something else is right: the question with its new key, each answer with the proof that it has now.
    record Keyed(Question question) implements Rekeying {}

    /// Nothing that was offered is right any more, or it cannot be told what is.
    record Keyless() implements Rekeying {}

    /// Of an event that has another name now nothing can be told: what was asked of it is kept.
    ///
    /// @param asked by the edition before
    static Rekeying of(Question asked, Edition before, Edition now) {
        var made = now.question(asked.id()).map(Question::task);
        if (made.filter(asked.task()::equals).isPresent()
                || renamed(asked, now)
                || KeyCheck.holds(before.chronicle(), now.chronicle(), asked)) {
            return new Kept(asked);
        }
        return made.flatMap(task -> Transplant.of(asked.task(), task))
                .map(asked::with)
                .filter(q -> KeyCheck.faults(now.chronicle(), q).isEmpty())
                .or(() -> OtherKeys.only(asked, now.chronicle()))
                .map(q -> keyed(asked.task(), q))
                .orElseGet(Keyless::new);
    }

    private static boolean renamed(Question asked, Edition now) {
        return Stream.concat(
                        asked.facts().stream().map(Fact::event), asked.task().reveals().stream())
                .anyMatch(id -> now.event(id.value()).filter(e -> !e.id().equals(id)).isPresent());
    }

    private static Rekeying keyed(Task asked, Question now) {
        return Alike.mark(asked, now.task()) ? new Kept(now) : new Keyed(now);
    }

    /// Whether a question that became one thing and another marks every answer alike either way.
    static boolean alike(Question asked, Rekeying one, Rekeying other) {
        return (one instanceof Keyless || other instanceof Keyless)
                ? one instanceof Keyless && other instanceof Keyless
                : Alike.mark(task(asked, one), task(asked, other));
    }

    /// Whether two questions with the same options mark every answer alike.
    static boolean alike(Question one, Question other) {
        return Alike.mark(one.task(), other.task());
    }

    private static Task task(Question asked, Rekeying became) {
        return became instanceof Keyed(var question) ? question.task() : asked.task();
    }
}
