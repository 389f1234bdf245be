package app.dateline.bank;

import app.dateline.bank.recipe.Recipes;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes a topic's bank of its chronicle. The same chronicle gives the same bank, byte for byte.
public final class Generator {
    private Generator() {}

    public static Bank generate(Chronicle chronicle, String revision) {
        var questions =
                Recipes.all().stream()
                        .flatMap(r -> r.questions(chronicle).stream())
                        .sorted(Comparator.comparing(Question::id))
                        .toList();
        return new Bank(revision, questions, cards(questions));
    }

    /// One card a fact that a question with a blank asks plainly: its prompt in front, the value that fills it behind.
    private static List<Flashcard> cards(List<Question> questions) {
        Map<Fact, Flashcard> byFact = new TreeMap<>(Comparator.comparing(Fact::key));
        questions.stream()
                .filter(q ->
                        q.source().isEmpty()
                                && q.facts().size() == 1
                                && q.prompt().text().contains("[["))
                .forEach(q ->
                        byFact.merge(
                                q.facts().getFirst(),
                                card(q),
                                (one, other) ->
                                        one.back().length() >= other.back().length()
                                                ? one
                                                : other));
        return byFact.values().stream().sorted(Comparator.comparing(Flashcard::id)).toList();
    }

    private static Flashcard card(Question question) {
        var fact = question.facts().getFirst();
        var back =
                switch (question.task()) {
                    case Task.ChooseOne choose -> choose.options().get(choose.key()).text();
                    case Task.GiveDate date -> Wording.date(date.key());
                    case Task.TypeText type -> type.accepted().getFirst();
                    case Task.PutInOrder order ->
                            throw new IllegalStateException("An order is no card");
                };
        return new Flashcard(
                "card." + fact.event() + "." + fact.attribute(),
                question.prompt(),
                back,
                question.facts());
    }
}
