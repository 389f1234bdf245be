package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Rule 6: behind a fact stand assertions only. A plan, a report or a guess proves no key but that of a plan, is not told in a stem as if it had
/// happened, and has no place in an order.
final class AssertedOnly implements Gate {

    @Override
    public String name() {
        return "asserted only";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.posed(),
                q ->
                        Stream.of(proof(docket, q), listed(docket, q), told(docket, q))
                                .flatMap(s -> s));
    }

    private static Stream<Finding> proof(Docket docket, Question question) {
        return Plans.ask(docket, question)
                ? Stream.empty()
                : proofOf(question.task())
                        .flatMap(id -> docket.claim(id).stream())
                        .filter(c -> c.modality() != Modality.ASSERTED)
                        .map(c ->
                                new Finding(
                                        question.id().value(),
                                        "its proof %s is %s"
                                                .formatted(
                                                        c.id(),
                                                        c.modality()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)),
                                        "assertions"));
    }

    static Stream<ClaimId> proofOf(Task task) {
        return Stream.concat(task.supportedBy().stream(), task.refutedBy().stream());
    }

    private static Stream<Finding> listed(Docket docket, Question question) {
        return Listed.in(question).stream()
                .filter(i -> planned(docket, i.event()))
                .map(i ->
                        new Finding(
                                question.id().value(),
                                "\"%s\" was planned, not done".formatted(i.text()),
                                "events that happened"));
    }

    private static boolean planned(Docket docket, EventId id) {
        return docket.event(id).filter(e -> e.status() == Event.Status.PLANNED).isPresent();
    }

    private static Stream<Finding> told(Docket docket, Question question) {
        var stem = Words.withoutBlank(question.prompt().text());
        return docket.asked(question).filter(a -> !a.bySource()).stream()
                .flatMap(a ->
                        a.event().claims().stream()
                                .filter(c -> shown(docket, a, c, stem))
                                .filter(c -> !agreed(docket, a.event(), c))
                                .map(c ->
                                        a.finding(
                                                "the stem tells \"%s\" as a fact, which is %s"
                                                        .formatted(
                                                                docket.readings().words(c.value()),
                                                                docket.witnesses(
                                                                                a.event(),
                                                                                c.attribute(),
                                                                                Optional.empty())
                                                                        .standing(c.value())
                                                                        .words()),
                                                "what the articles agree on")))
                .distinct();
    }

    /// Only what a telling has a place for can be shown by it.
    private static boolean shown(Docket docket, Asked asked, Claim claim, String stem) {
        var place = "{" + claim.attribute() + "}";
        var tellings =
                Stream.concat(
                                Stream.of(asked.event().telling()),
                                asked.event().asks().values().stream())
                        .toList();
        return !claim.attribute().equals(asked.attribute())
                && tellings.stream().anyMatch(t -> t.contains(place))
                && Words.stands(docket.readings().words(claim.value()), stem);
    }

    private static boolean agreed(Docket docket, Event event, Claim claim) {
        var witnesses = docket.witnesses(event, claim.attribute(), Optional.empty());
        return witnesses.standing(claim.value()) == Standing.SUPPORTED;
    }
}
