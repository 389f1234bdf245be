package app.dateline.classroom.quiz;

import app.dateline.question.Answer;
import app.dateline.question.Fact;
import app.dateline.question.Mark;
import app.dateline.question.Marking;
import app.dateline.question.Question;
import app.dateline.study.Confused;
import app.dateline.study.LearnerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A fact that a class does not hold yet, by what each student answered last in a quiz that is over.
///
/// @param fact its key
/// @param question that asked it most often
/// @param right how many students had it right
/// @param students how many were asked
/// @param mistake what most of the others answered, where at least two did
/// @param instead the key of the fact that it was taken for most often, where at least two did
public record Weakness(
        String fact,
        Question question,
        int right,
        int students,
        Optional<Mistake> mistake,
        Optional<String> instead) {
    /// Of fewer students nothing is said.
    public static final int FEWEST = 5;

    private static final int TWO = 2;
    private static final double HELD = 0.7;
    private static final double Z = 1.96;

    /// A wrong answer in words, and how many students gave it.
    public record Mistake(String given, int students) {}

    /// What a student answered to a question; the later of two comes after the other.
    public record Given(LearnerId student, Question question, Answer answer, Marking marking) {}

    public double share() {
        return (double) right / students;
    }

    /// The facts that are held least, no two of one event, the weakest first: by the upper end of the 95 % interval of Wilson's score (1927)
    /// for the part of the students who had it right, so that few answers say less than many.
    public static List<Weakness> of(Collection<Given> given, int most) {
        var byFact = new TreeMap<String, Map<LearnerId, Given>>();
        for (var one : given) {
            for (var fact : one.marking().parts().keySet()) {
                byFact.computeIfAbsent(fact.key(), _ -> new LinkedHashMap<>())
                        .put(one.student(), one);
            }
        }
        var found = new ArrayList<Weakness>();
        var events = new HashSet<>();
        byFact.entrySet().stream()
                .filter(e -> e.getValue().size() >= FEWEST)
                .map(e -> of(e.getKey(), e.getValue().values()))
                .filter(w -> w.share() < HELD)
                .sorted(Comparator.comparingDouble(Weakness::upper))
                .forEach(w -> {
                    if (found.size() < most && events.add(Fact.of(w.fact).event())) {
                        found.add(w);
                    }
                });
        return List.copyOf(found);
    }

    private static Weakness of(String fact, Collection<Given> last) {
        var wrong = last.stream().filter(g -> !part(g, fact).full()).toList();
        return new Weakness(
                fact,
                last.stream()
                        .map(Given::question)
                        .max(
                                Comparator.<Question>comparingInt(q -> -q.facts().size())
                                        .thenComparingLong(q -> asked(q, last))
                                        .thenComparing(Question::id))
                        .orElseThrow(),
                last.size() - wrong.size(),
                last.size(),
                most(wrong.stream().flatMap(g -> words(g).stream()))
                        .map(e -> new Mistake(e.getKey(), e.getValue())),
                most(wrong.stream()
                                .flatMap(g -> Confused.in(g.question(), g.answer()).stream())
                                .filter(c -> c.fact().equals(fact))
                                .map(Confused::instead))
                        .map(Map.Entry::getKey));
    }

    private static Mark part(Given given, String fact) {
        return given.marking().parts().entrySet().stream()
                .filter(e -> e.getKey().key().equals(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static long asked(Question question, Collection<Given> last) {
        return last.stream().filter(g -> g.question().id().equals(question.id())).count();
    }

    /// What was given, where the question asked this fact alone.
    private static Optional<String> words(Given given) {
        return given.answer() instanceof Answer.Passed || given.question().facts().size() > 1
                ? Optional.empty()
                : Optional.of(given.marking().summary());
    }

    private static Optional<Map.Entry<String, Integer>> most(Stream<String> all) {
        return all
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.summingInt(_ -> 1)))
                .entrySet()
                .stream()
                .filter(e -> e.getValue() >= TWO)
                .max(Map.Entry.comparingByValue());
    }

    private double upper() {
        var n = (double) students;
        var z2 = Z * Z / n;
        return (share() + z2 / 2 + Z * Math.sqrt(share() * (1 - share()) / n + z2 / (4 * n)))
                / (1 + z2);
    }
}
