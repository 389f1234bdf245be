package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import java.util.List;
import java.util.stream.Stream;

/// Rule 7: a claim that an erratum strikes out, or a date of which a note warns, proves a key only where its article is asked,
/// and never stands on a card.
final class ErrataBySource implements Gate {

    @Override
    public String name() {
        return "errata only by source";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.questions(), q -> judge(docket, q))
                .and(Inspection.each(docket.cards(), c -> judge(docket, c)));
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        if (question.source().isPresent()) {
            return Stream.empty();
        }
        var proof =
                AssertedOnly.proofOf(question.task())
                        .flatMap(id -> docket.claim(id).stream())
                        .toList();
        return proof.stream()
                .filter(c ->
                        docket.event(c.event())
                                .filter(e -> struck(docket, e, about(e, proof)))
                                .filter(e -> docket.doubtful(e, c))
                                .isPresent())
                .map(c ->
                        new Finding(
                                question.id().value(),
                                "a note calls its proof %s mistaken or doubtful".formatted(c.id()),
                                "a question by source, or other proof"));
    }

    private static List<Claim> about(Event event, List<Claim> proof) {
        return proof.stream().filter(c -> c.event().equals(event.id())).toList();
    }

    private static Stream<Finding> judge(Docket docket, Flashcard card) {
        return card.facts().stream()
                .filter(f ->
                        docket.event(f.event())
                                .filter(e -> struck(docket, e, stating(docket, e, f, card)))
                                .isPresent())
                .map(f ->
                        new Finding(
                                card.id(),
                                "its back \"%s\" is what a note calls mistaken or doubtful"
                                        .formatted(card.back()),
                                "no card"));
    }

    /// Whether one of them is mistaken, or all are doubtful.
    private static boolean struck(Docket docket, Event event, List<Claim> stating) {
        return stating.stream().anyMatch(c -> docket.mistaken(event, c))
                || (!stating.isEmpty()
                        && stating.stream().allMatch(c -> docket.doubtful(event, c)));
    }

    /// The claims on a card's fact that say what stands on its back.
    private static List<Claim> stating(Docket docket, Event event, Fact fact, Flashcard card) {
        var back = docket.readings().value(fact.attribute(), card.back());
        return docket.witnesses(event, fact.attribute(), fact.article()).claims().stream()
                .filter(c -> back.filter(v -> docket.values().implies(c.value(), v)).isPresent())
                .toList();
    }
}
