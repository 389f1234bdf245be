package app.dateline.bank.check;

import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import java.util.Optional;
import java.util.stream.Stream;

/// Rule 7: a claim that an erratum strikes out proves a key only where its article is asked, and never stands on a card.
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
        return AssertedOnly.proofOf(question.task())
                .flatMap(id -> docket.claim(id).stream())
                .filter(c -> docket.event(c.event()).filter(e -> docket.mistaken(e, c)).isPresent())
                .map(c ->
                        new Finding(
                                question.id().value(),
                                "its proof %s is struck out by an erratum".formatted(c.id()),
                                "a question by source, or other proof"));
    }

    private static Stream<Finding> judge(Docket docket, Flashcard card) {
        return card.facts().stream()
                .filter(f ->
                        docket.event(f.event()).stream()
                                .anyMatch(e ->
                                        docket
                                                .witnesses(e, f.attribute(), Optional.empty())
                                                .claims()
                                                .stream()
                                                .filter(c ->
                                                        f.article().isEmpty()
                                                                || f.article()
                                                                        .get()
                                                                        .equals(c.article()))
                                                .filter(c -> docket.mistaken(e, c))
                                                .anyMatch(c ->
                                                        states(docket, f.attribute(), card, c))))
                .map(f ->
                        new Finding(
                                card.id(),
                                "its back \"%s\" is what an erratum strikes out"
                                        .formatted(card.back()),
                                "no card"));
    }

    private static boolean states(
            Docket docket, String attribute, Flashcard card, app.dateline.chronicle.Claim claim) {
        return docket.readings()
                .value(attribute, card.back())
                .filter(v -> docket.values().implies(claim.value(), v))
                .isPresent();
    }
}
