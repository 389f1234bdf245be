package app.dateline.study;

import app.dateline.bank.Telling;
import app.dateline.chronicle.EventId;
import app.dateline.question.Level;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Draws the questions of a round: what ranks first, well mixed.
public final class Round {
    private static final String GENERATOR = "L64X128MixRandom";
    private static final int FEWEST = 10;

    private Round() {}

    /// The questions in the order they are asked. None tells of an event that another asks about, before its answer or after
    /// ({@link Telling}), as long as there are enough without; no recipe makes up more than two fifths and no level of difficulty more than half,
    /// as long as there are others; and the first is no hard one. On a growing line only events are asked that can be put on it,
    /// each once. The same arguments give the same round.
    ///
    /// @param rank the lower, the sooner it is drawn
    public static List<QuestionId> draw(
            List<Question> questions,
            Telling telling,
            Blueprint blueprint,
            ToIntFunction<Question> rank,
            long seed) {
        var random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        var ranked = ranked(questions, rank, random);
        var drawn =
                blueprint.form() == Form.GROWING
                        ? growing(ranked, blueprint.count())
                        : mixed(ranked, telling, blueprint, random);
        return drawn.stream().map(Question::id).toList();
    }

    /// Ranks what is due first, then what was never met, then the rest.
    public static ToIntFunction<Question> dueFirst(Map<String, Memory> memories, LocalDate today) {
        return question -> {
            var met =
                    question.facts().stream()
                            .filter(f -> memories.containsKey(f.key()))
                            .map(f -> memories.get(f.key()))
                            .toList();
            return met.stream().anyMatch(m -> !m.due().isAfter(today)) ? 0 : met.isEmpty() ? 1 : 2;
        };
    }

    private static List<Question> ranked(
            List<Question> questions, ToIntFunction<Question> rank, RandomGenerator random) {
        return questions.stream()
                .sorted(Comparator.comparing(Question::id))
                .map(q -> new Lot(q, rank.applyAsInt(q), random.nextLong()))
                .sorted(Comparator.comparingInt(Lot::rank).thenComparingLong(Lot::number))
                .map(Lot::question)
                .toList();
    }

    private record Lot(Question question, int rank, long number) {}

    private static List<Question> mixed(
            List<Question> ranked, Telling telling, Blueprint blueprint, RandomGenerator random) {
        var ofRecipe = Math.max(1, blueprint.count() * 2 / 5);
        var ofLevel = (blueprint.count() + 1) / 2;
        var drawn = new Drawn(telling);
        Predicate<Question> seldom = q -> drawn.count(Question::recipe, q) < ofRecipe;
        Predicate<Question> level = q -> drawn.count(Question::level, q) < ofLevel;
        Predicate<Question> mute = drawn::givesNothingAway;
        Predicate<Question> apart = drawn::apart;
        for (var wanted : List.of(mute.and(seldom).and(level), mute.and(seldom), mute, apart)) {
            drawn.fill(ranked, blueprint.count(), wanted);
        }
        // In two minutes nobody comes to the end: rather a shorter round than one that answers
        // itself.
        drawn.fill(
                ranked,
                blueprint.form() == Form.TWO_MINUTES ? FEWEST : blueprint.count(),
                q -> true);
        Collections.shuffle(drawn.questions, Random.from(random));
        return kindlyBegun(drawn.questions);
    }

    /// The first that is not hard goes to the front.
    private static List<Question> kindlyBegun(List<Question> mixed) {
        var begun = new ArrayList<>(mixed);
        mixed.stream()
                .filter(q -> q.level() != Level.HARD)
                .findFirst()
                .ifPresent(q -> {
                    begun.remove(q);
                    begun.addFirst(q);
                });
        return begun;
    }

    /// A round as it is drawn, with the events it asks about and all those of which it tells besides.
    private static final class Drawn {
        private final Telling telling;
        private final List<Question> questions = new ArrayList<>();
        private final Set<EventId> asked = new HashSet<>();
        private final Set<EventId> told = new HashSet<>();

        Drawn(Telling telling) {
            this.telling = telling;
        }

        void fill(List<Question> ranked, int count, Predicate<Question> wanted) {
            for (var question : ranked) {
                if (questions.size() < count
                        && !questions.contains(question)
                        && wanted.test(question)) {
                    questions.add(question);
                    asked.addAll(Telling.asked(question));
                    told.addAll(telling.told(question));
                }
            }
        }

        /// How many are like a question in some way.
        <T> long count(Function<Question, T> way, Question question) {
            return questions.stream().filter(q -> way.apply(q).equals(way.apply(question))).count();
        }

        /// Neither tells of what the other asks, not even in what is said of its wrong options.
        boolean givesNothingAway(Question question) {
            return Collections.disjoint(told, Telling.asked(question))
                    && Collections.disjoint(asked, telling.told(question));
        }

        boolean apart(Question question) {
            return Collections.disjoint(asked, Telling.asked(question));
        }
    }

    private static List<Question> growing(List<Question> ranked, int count) {
        var drawn = new ArrayList<Question>();
        var standing = new HashSet<EventId>();
        for (var question : ranked) {
            Growth.line(question)
                    .filter(line -> drawn.size() < count && standing.add(line.placed().event()))
                    .ifPresent(line -> {
                        if (drawn.isEmpty()) {
                            standing.add(Growth.opening(line).event());
                        }
                        drawn.add(question);
                    });
        }
        return drawn;
    }
}
