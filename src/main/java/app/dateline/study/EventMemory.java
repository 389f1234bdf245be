package app.dateline.study;

import app.dateline.bank.Bank;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is remembered of one event: how many facts of it are asked at all, how many were met and how many are held (better
/// than faint), its weakest fact met, which speaks for it, the chance to recall that one (0 to 1; none
/// where it was forgotten last time), and the first day due.
public record EventMemory(
        int facts,
        int met,
        int held,
        Strength strength,
        Optional<Double> recall,
        Optional<LocalDate> due) {

    /// Every event of the bank that is asked about, with what these memories hold of it on a day.
    public static Map<EventId, EventMemory> all(
            Bank bank, Map<String, Memory> memories, LocalDate today) {
        var asked = new HashMap<EventId, EventMemory>();
        asked(bank).forEach((event, facts) -> asked.put(event, of(facts, memories, today)));
        return Map.copyOf(asked);
    }

    /// Of an event about which nothing is asked.
    public static EventMemory none() {
        return of(List.of(), Map.of(), LocalDate.EPOCH);
    }

    /// The facts that questions and cards ask, by event.
    public static Map<EventId, Set<Fact>> asked(Bank bank) {
        var facts = new HashMap<EventId, Set<Fact>>();
        Stream.concat(
                        bank.questions().stream().flatMap(q -> q.facts().stream()),
                        bank.cards().stream().flatMap(c -> c.facts().stream()))
                .forEach(f -> facts.computeIfAbsent(f.event(), e -> new LinkedHashSet<>()).add(f));
        return Map.copyOf(facts);
    }

    private static EventMemory of(
            Collection<Fact> facts, Map<String, Memory> memories, LocalDate today) {
        var met = facts.stream().map(f -> memories.get(f.key())).filter(Objects::nonNull).toList();
        var weakest =
                met.stream()
                        .min(
                                Comparator.comparing((Memory m) -> m.strength(today))
                                        .thenComparingDouble(m -> m.retrievability(today)));
        return new EventMemory(
                facts.size(),
                met.size(),
                (int) met.stream().filter(m -> m.strength(today) != Strength.FAINT).count(),
                weakest.map(m -> m.strength(today)).orElse(Strength.NOT_MET),
                weakest.filter(m -> !m.forgotten()).map(m -> m.retrievability(today)),
                met.stream().map(Memory::due).min(Comparator.naturalOrder()));
    }
}
