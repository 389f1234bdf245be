package app.dateline.bank.check;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the questions and cards of a bank reach: an event where one of its facts is asked; a claim where it is recorded as
/// proof of what is right, states what a card asks, or is of the article that a question on its fact asks.
final class Reach {
    private final Docket docket;
    private final Set<ClaimId> proofs = new HashSet<>();
    private final Set<Fact> asked = new HashSet<>();
    private final Set<EventId> events = new HashSet<>();

    Reach(Docket docket) {
        this.docket = docket;
        docket.questions().stream()
                .map(Question::task)
                .forEach(t -> proofs.addAll(t.supportedBy()));
        docket.questions().stream().flatMap(q -> q.facts().stream()).forEach(this::add);
        docket.cards().forEach(this::add);
    }

    private void add(Fact fact) {
        asked.add(fact);
        events.add(fact.event());
    }

    private void add(Flashcard card) {
        card.facts().forEach(this::add);
        card.facts().stream()
                .flatMap(f -> docket.event(f.event()).stream().flatMap(e -> stating(card, f, e)))
                .map(Claim::id)
                .forEach(proofs::add);
    }

    private Stream<Claim> stating(Flashcard card, Fact fact, Event event) {
        var witnesses = docket.witnesses(event, fact.attribute(), fact.article());
        return docket.readings().behind(fact.attribute(), card.back()).stream()
                .flatMap(Optional::stream)
                .flatMap(v -> witnesses.stating(v).stream());
    }

    /// The events of which something is asserted, save those that became part of another: what articles only plan, report or
    /// suppose is no fact to be asked.
    List<Event> events() {
        return docket.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .filter(e -> e.claims().stream().anyMatch(c -> c.modality() == Modality.ASSERTED))
                .toList();
    }

    boolean reached(Event event) {
        return events.contains(event.id());
    }

    boolean reached(Claim claim) {
        return proofs.contains(claim.id()) || asked.contains(bySource(claim, claim.article()));
    }

    private static Fact bySource(Claim claim, ArticleId article) {
        return new Fact(claim.event(), claim.attribute(), Optional.of(article));
    }
}
