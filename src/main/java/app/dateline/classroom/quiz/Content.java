package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.question.Level;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Misses;
import app.dateline.study.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a quiz asks.
///
/// @param selection topics, years, and what is done where the articles differ
/// @param recipes what may be asked, by the names of recipes; none named: all
/// @param tasks how it may be answered, by the names of tasks; none named: all
/// @param levels how hard it may be; none named: any
/// @param count how many questions a student gets
/// @param drawn who gets which
/// @param fixed the questions that were chosen by hand, in their order; asked where {@link Drawn#CHOSEN}, else only kept
/// @param reserved whether its questions are kept out of practice until it is over
public record Content(
        Selection selection,
        Set<String> recipes,
        Set<String> tasks,
        Set<Level> levels,
        int count,
        Drawn drawn,
        List<QuestionId> fixed,
        boolean reserved) {
    public static final int MOST = 100;

    public enum Drawn {
        /// Each student by a seed of their own, what they were not yet asked first.
        OWN,

        /// Once for everybody, when it is assigned.
        SAME,

        /// Everybody gets what was chosen by hand.
        CHOSEN
    }

    public Content {
        recipes = Set.copyOf(recipes);
        tasks = Set.copyOf(tasks);
        levels = Set.copyOf(levels);
        fixed = List.copyOf(fixed);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "A quiz has 1 to %d questions; found %d".formatted(MOST, count));
        }
        if (fixed.stream().distinct().count() != fixed.size()) {
            throw new IllegalArgumentException("A quiz asks a question once; found " + fixed);
        }
    }

    /// So many of all there is.
    public static Content of(int count) {
        return new Content(
                Selection.ALL, Set.of(), Set.of(), Set.of(), count, Drawn.OWN, List.of(), false);
    }

    public Content selecting(Selection other) {
        return new Content(other, recipes, tasks, levels, count, drawn, fixed, reserved);
    }

    public Content asking(Set<String> otherRecipes, Set<String> otherTasks) {
        return new Content(
                selection, otherRecipes, otherTasks, levels, count, drawn, fixed, reserved);
    }

    public Content as(Set<Level> hard) {
        return new Content(selection, recipes, tasks, hard, count, drawn, fixed, reserved);
    }

    public Content counting(int other) {
        return new Content(selection, recipes, tasks, levels, other, drawn, fixed, reserved);
    }

    public Content drawn(Drawn other, List<QuestionId> questions) {
        return new Content(selection, recipes, tasks, levels, count, other, questions, reserved);
    }

    public Content reserving(boolean other) {
        return new Content(selection, recipes, tasks, levels, count, drawn, fixed, other);
    }

    /// Asking just these, in this order.
    public Content choosing(List<QuestionId> questions) {
        return drawn(Drawn.CHOSEN, questions);
    }

    /// Whether its questions are chosen by hand: what else it says of them then only helps to choose.
    public boolean byHand() {
        return drawn == Drawn.CHOSEN;
    }

    /// How many questions a student gets.
    public int size() {
        return byHand() ? fixed.size() : count;
    }

    /// The questions of an edition that fit.
    public List<Question> fitting(Edition edition) {
        return selection.of(edition, Misses.in(List.of())).stream()
                .filter(q -> recipes.isEmpty() || recipes.contains(q.recipe()))
                .filter(q -> tasks.isEmpty() || tasks.contains(q.task().type()))
                .filter(q -> levels.isEmpty() || levels.contains(q.level()))
                .toList();
    }

    /// The names of the conditions of which each by itself would let some question in, where none fits.
    public Set<Condition> emptying(Edition edition) {
        var found = new TreeSet<Condition>();
        for (var condition : Condition.values()) {
            if (!without(condition).fitting(edition).isEmpty()) {
                found.add(condition);
            }
        }
        return found;
    }

    /// What may be dropped where nothing fits.
    public enum Condition {
        TOPICS,
        YEARS,
        RECIPES,
        TASKS,
        DIFFICULTY
    }

    /// The same without one of its conditions.
    public Content without(Condition condition) {
        return switch (condition) {
            case TOPICS -> selecting(selection.topics(List.of()));
            case YEARS -> selecting(selection.from(Optional.empty()).to(Optional.empty()));
            case RECIPES -> asking(Set.of(), tasks);
            case TASKS -> asking(recipes, Set.of());
            case DIFFICULTY -> as(Set.of());
        };
    }
}
