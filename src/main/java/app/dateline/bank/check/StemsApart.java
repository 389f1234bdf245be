package app.dateline.bank.check;

import app.dateline.chronicle.EventId;
import app.dateline.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// No two stems with one answer are near twins, that is, share four fifths of all their words (Jaccard's index): they would
/// be one question. What is asked of one event again, by another recipe, of another attribute or of another article, is meant
/// to be: no round holds both.
final class StemsApart implements Gate {
    private static final double NEAR = 0.8;

    @Override
    public String name() {
        return "no near twins";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var stems =
                docket.questions().stream()
                        .flatMap(q -> docket.asked(q).stream())
                        .map(Stemmed::of)
                        .toList();
        var byAnswer =
                stems.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Stemmed::answer, LinkedHashMap::new, Collectors.toList()));
        return new Inspection(
                stems.size(), byAnswer.values().stream().flatMap(StemsApart::twins).toList());
    }

    private static Stream<Finding> twins(List<Stemmed> alike) {
        return IntStream.range(0, alike.size())
                .boxed()
                .flatMap(i ->
                        alike.subList(0, i).stream()
                                .filter(other -> other.near(alike.get(i)))
                                .limit(1)
                                .map(other ->
                                        new Finding(
                                                alike.get(i).question().id().value(),
                                                "its stem is nearly that of %s, with the same answer"
                                                        .formatted(other.question().id()),
                                                "one question of the two")));
    }

    /// The words of a question, the blank left out, and of its answer.
    private record Stemmed(Question question, Set<String> words, String answer) {
        static Stemmed of(Asked asked) {
            return new Stemmed(
                    asked.question(),
                    new TreeSet<>(Words.of(Words.withoutBlank(asked.question().prompt().text()))),
                    Words.folded(asked.keyText()));
        }

        boolean near(Stemmed other) {
            var shared = words.stream().filter(other.words::contains).count();
            return shared >= NEAR * (words.size() + other.words.size() - shared) && !again(other);
        }

        private boolean again(Stemmed other) {
            return event().equals(other.event())
                    && !(question.facts().equals(other.question.facts())
                            && question.recipe().equals(other.question.recipe()));
        }

        private EventId event() {
            return question.facts().getFirst().event();
        }
    }
}
