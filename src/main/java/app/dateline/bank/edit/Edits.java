package app.dateline.bank.edit;

import app.dateline.bank.Bank;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// All edits of a bank, at most one a question, in the order of the questions' ids.
public record Edits(List<Edit> all) {
    public static final Edits NONE = new Edits(List.of());

    public Edits {
        all = all.stream().sorted(Comparator.comparing(Edit::question)).toList();
        for (var i = 1; i < all.size(); i++) {
            if (all.get(i).question().equals(all.get(i - 1).question())) {
                throw new IllegalArgumentException(
                        "A question has one edit; found two of " + all.get(i).question());
            }
        }
    }

    /// How a question stands to what was made of it.
    public enum State {
        AS_MADE,
        REWORDED,
        RETIRED,
        /// Other words were written for it, but it has been made otherwise since, so that these no longer fit: it is asked as made.
        SET_ASIDE
    }

    public Optional<Edit> of(QuestionId question) {
        return all.stream().filter(e -> e.question().equals(question)).findFirst();
    }

    public Edits with(Edit edit) {
        return new Edits(
                Stream.concat(without(edit.question()).all.stream(), Stream.of(edit)).toList());
    }

    public Edits without(QuestionId question) {
        return new Edits(all.stream().filter(e -> !e.question().equals(question)).toList());
    }

    /// How each edited question of a bank stands.
    ///
    /// @param sound whether a question in other words is still sound
    public Map<QuestionId, State> states(Bank made, BiPredicate<Question, Prompt> sound) {
        var states = new TreeMap<QuestionId, State>();
        made.questions()
                .forEach(q -> of(q.id()).ifPresent(e -> states.put(q.id(), state(q, e, sound))));
        return states;
    }

    private static State state(Question made, Edit edit, BiPredicate<Question, Prompt> sound) {
        return switch (edit.change()) {
            case Edit.Retired _ -> State.RETIRED;
            case Edit.Reworded(var prompt, var instead) ->
                    instead.equals(made.prompt()) && sound.test(made, prompt)
                            ? State.REWORDED
                            : State.SET_ASIDE;
        };
    }

    /// What is asked of a bank as it was made.
    public Bank on(Bank made, BiPredicate<Question, Prompt> sound) {
        if (all.isEmpty()) {
            return made;
        }
        var states = states(made, sound);
        return new Bank(
                made.revision(),
                made.questions().stream()
                        .filter(q -> states.get(q.id()) != State.RETIRED)
                        .map(q -> states.get(q.id()) == State.REWORDED ? reworded(q) : q)
                        .toList(),
                made.cards());
    }

    private Question reworded(Question made) {
        return of(made.id())
                .map(Edit::change)
                .filter(Edit.Reworded.class::isInstance)
                .map(c -> made.with(((Edit.Reworded) c).prompt()))
                .orElse(made);
    }
}
