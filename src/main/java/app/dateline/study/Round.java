package app.dateline.study;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws the questions of a round: what is due first, then what was never met, then the rest, well mixed.
public final class Round {
    private static final String GENERATOR = "L64X128MixRandom";

    private Round() {}

    /// The questions in the order they are asked. No two speak of one event, so that none gives another away, as long as
    /// there are enough without; no recipe makes up more than two fifths. The same arguments give the same round.
    public static List<QuestionId> draw(
            List<Question> questions,
            Blueprint blueprint,
            Map<String, Memory> memories,
            long seed,
            LocalDate today) {
        var random = RandomGeneratorFactory.of(GENERATOR).create(seed);
        var shuffled =
                questions.stream()
                        .sorted(Comparator.comparing(Question::id))
                        .collect(
                                Collectors.toMap(
                                        q -> q,
                                        q -> random.nextLong(),
                                        (a, b) -> a,
                                        LinkedHashMap::new))
                        .entrySet()
                        .stream()
                        .sorted(
                                Comparator.comparingInt((Map.Entry<Question, Long> e) ->
                                                rank(e.getKey(), memories, today))
                                        .thenComparing(Map.Entry::getValue))
                        .map(Map.Entry::getKey)
                        .toList();
        var most = Math.max(1, blueprint.count() * 2 / 5);
        var drawn = new ArrayList<Question>();
        var events = new HashSet<EventId>();
        var recipes = new HashMap<String, Integer>();
        for (var question : shuffled) {
            var about =
                    Stream.concat(
                                    question.facts().stream().map(Fact::event),
                                    question.task().tells().stream())
                            .toList();
            if (drawn.size() < blueprint.count()
                    && about.stream().noneMatch(events::contains)
                    && recipes.getOrDefault(question.recipe(), 0) < most) {
                drawn.add(question);
                events.addAll(about);
                recipes.merge(question.recipe(), 1, Integer::sum);
            }
        }
        shuffled.stream()
                .filter(q -> !drawn.contains(q))
                .limit(Math.max(0, blueprint.count() - drawn.size()))
                .toList()
                .forEach(drawn::add);
        Collections.shuffle(drawn, Random.from(random));
        return drawn.stream().map(Question::id).toList();
    }

    /// 0 for a question with a fact that is due, 1 for one never met, 2 for the rest.
    private static int rank(Question question, Map<String, Memory> memories, LocalDate today) {
        var met =
                question.facts().stream()
                        .filter(f -> memories.containsKey(f.key()))
                        .map(f -> memories.get(f.key()))
                        .toList();
        return met.stream().anyMatch(m -> !m.due().isAfter(today)) ? 0 : met.isEmpty() ? 1 : 2;
    }
}
