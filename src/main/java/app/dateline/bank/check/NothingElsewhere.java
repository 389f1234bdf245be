package app.dateline.bank.check;

import app.dateline.bank.Telling;
import app.dateline.chronicle.EventId;
import app.dateline.question.Question;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// No question gives another of its round away: nothing it shows names the other's answer together with three fifths of what that
/// is told by, words weighed by their rarity. What a round holds apart by the events it tells of ({@link Telling}) may do so; whether that is
/// enough is read off the words alone.
final class NothingElsewhere implements Gate {
    private static final double LIMIT = 0.6;
    private static final int NEAREST = 5;

    @Override
    public String name() {
        return "none gives another away";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var posed = Posed.in(docket).toList();
        var hints = new Hints(docket).all(posed);
        return new Inspection(
                        posed.size(),
                        hints.stream().filter(h -> h.share() >= LIMIT).map(Hint::finding).toList())
                .measuring(
                        "at most "
                                + Share.percent(
                                        hints.stream().mapToDouble(Hint::share).max().orElse(0)),
                        "below " + Share.percent(LIMIT))
                .remarking(
                        hints.stream()
                                .filter(h -> h.share() < LIMIT)
                                .limit(NEAREST)
                                .map(Hint::remark)
                                .toList());
    }

    /// What one question says towards the answer of another: the share of the words it is told by.
    private record Hint(Posed posed, Shown shown, double share) {
        Finding finding() {
            return new Finding(
                    posed.question().id().value(),
                    "%s gives it away by \"%s\"".formatted(shown.question().id(), shown.text()),
                    "events tied to each other, or other words");
        }

        Remark remark() {
            return new Remark(
                    posed.question().id().value(),
                    "%s of it stand in \"%s\" of %s"
                            .formatted(Share.percent(share), shown.text(), shown.question().id()));
        }
    }

    /// The strongest hint to each question that a round may hold beside it.
    private static final class Hints {
        private final Rarity rarity;
        private final Telling telling;
        private final Map<String, List<Shown>> byWord;
        private final IdentityHashMap<Question, Set<EventId>> told = new IdentityHashMap<>();

        Hints(Docket docket) {
            rarity = Rarity.in(docket.events());
            telling = docket.telling();
            byWord =
                    docket.questions().stream()
                            .flatMap(q -> Shown.by(docket, q))
                            .flatMap(s -> s.words().stream().map(w -> Map.entry(w, s)))
                            .collect(
                                    Collectors.groupingBy(
                                            Map.Entry::getKey,
                                            Collectors.mapping(
                                                    Map.Entry::getValue, Collectors.toList())));
        }

        List<Hint> all(List<Posed> posed) {
            return posed.stream()
                    .flatMap(p -> strongest(p).stream())
                    .sorted(Comparator.comparingDouble(Hint::share).reversed())
                    .toList();
        }

        private Optional<Hint> strongest(Posed posed) {
            return posed.names().stream()
                    .flatMap(n -> byWord.getOrDefault(n.iterator().next(), List.of()).stream())
                    .distinct()
                    .filter(s -> posed.named(s.words()))
                    .map(s -> new Hint(posed, s, rarity.shared(posed.words(), s.words())))
                    .filter(h -> h.share() > 0)
                    .sorted(Comparator.comparingDouble(Hint::share).reversed())
                    .filter(h -> together(posed.question(), h.shown().question()))
                    .findFirst();
        }

        private boolean together(Question one, Question other) {
            return Collections.disjoint(told(one), Telling.asked(other))
                    && Collections.disjoint(Telling.asked(one), told(other));
        }

        private Set<EventId> told(Question question) {
            return told.computeIfAbsent(question, telling::told);
        }
    }
}
