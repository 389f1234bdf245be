package app.dateline.study;

import app.dateline.bank.Dispute;
import app.dateline.bank.Edition;
import app.dateline.chronicle.EventId;
import app.dateline.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A question about a fact that is slipping away, with how firmly the fact is still held.
public record Fading(Question question, Strength strength) {

    /// The questions about what is held least, no two of one event and each about a single fact, the weakest first; nothing
    /// that is still clear.
    public static List<Fading> first(
            Edition edition, Map<String, Memory> memories, LocalDate today, int most) {
        var slipping =
                edition.bank().questions().stream()
                        .filter(q -> q.facts().size() == 1 && blank(q))
                        .filter(q -> edition.dispute(q) != Dispute.EITHER)
                        .filter(q -> memories.containsKey(q.facts().getFirst().key()))
                        .sorted(
                                Comparator.comparingDouble(
                                                (Question q) -> recall(q, memories, today))
                                        .thenComparing(Question::id))
                        .toList();
        var found = new ArrayList<Fading>();
        var events = new HashSet<EventId>();
        for (var question : slipping) {
            var strength = memory(question, memories).strength(today);
            if (found.size() < most
                    && strength.compareTo(Strength.CLEAR) < 0
                    && events.add(question.facts().getFirst().event())) {
                found.add(new Fading(question, strength));
            }
        }
        return List.copyOf(found);
    }

    private static boolean blank(Question question) {
        return question.prompt().text().contains("[[");
    }

    private static double recall(Question question, Map<String, Memory> memories, LocalDate today) {
        var memory = memory(question, memories);
        return memory.forgotten() ? 0 : memory.retrievability(today);
    }

    private static Memory memory(Question question, Map<String, Memory> memories) {
        return Objects.requireNonNull(memories.get(question.facts().getFirst().key()));
    }
}
