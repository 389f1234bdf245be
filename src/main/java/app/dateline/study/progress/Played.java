package app.dateline.study.progress;

import app.dateline.bank.Edition;
import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Step;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An answer that counts, with the question it answered and the edition that question is of.
public record Played(Step.Answered answer, Question question, Edition edition) {

    /// What was played in a round: the first answer to each of its questions.
    public static List<Played> in(Attempt round, Edition edition) {
        return IntStream.range(0, round.size())
                .boxed()
                .flatMap(i ->
                        round.answer(i).stream()
                                .flatMap(a ->
                                        round.question(edition, i).stream()
                                                .map(q -> new Played(a, q, edition))))
                .toList();
    }

    /// The groups of the events it asked about, each once.
    List<String> groups(Function<Event, Stream<String>> of) {
        return question.facts().stream().flatMap(fact -> of.apply(event(fact))).distinct().toList();
    }

    /// Whether it was right about a group: in all the parts that belong to it; as a whole where it has no parts.
    boolean right(String group, Function<Event, Stream<String>> of) {
        var parts =
                answer.marking().parts().entrySet().stream()
                        .filter(part -> of.apply(event(part.getKey())).anyMatch(group::equals))
                        .toList();
        return parts.isEmpty()
                ? answer.marking().mark().full()
                : parts.stream().allMatch(part -> part.getValue().full());
    }

    private Event event(Fact fact) {
        return edition.chronicle().event(fact.event());
    }
}
