package app.dateline.bank;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One revision of a topic, read: what is said and what can be asked, of which `facts` (their keys). Rounds name the revision they
/// were drawn from.
public record Edition(
        String topic,
        String revision,
        Subject subject,
        Chronicle chronicle,
        Bank bank,
        Map<QuestionId, Question> byId,
        Map<QuestionId, Dispute> disputes,
        Telling telling,
        Pack pack,
        Renamed renamed,
        Set<String> facts) {

    public static Edition of(String topic, String revision, Chronicle chronicle, Bank bank) {
        var byId =
                bank.questions().stream()
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        var disputes =
                bank.questions().stream()
                        .collect(Collectors.toMap(Question::id, q -> Dispute.of(chronicle, q)));
        return new Edition(
                topic,
                revision,
                Subject.unsaid(topic),
                chronicle,
                bank,
                Map.copyOf(byId),
                Map.copyOf(disputes),
                Telling.of(chronicle),
                Pack.of(sound(chronicle, bank), Confusables.of(bank.questions())),
                Renamed.in(chronicle),
                facts(bank));
    }

    /// The same, with what the bank says of itself.
    public Edition about(Subject said) {
        return new Edition(
                topic, revision, said, chronicle, bank, byId, disputes, telling, pack, renamed,
                facts);
    }

    /// The keys of all facts that its questions and cards ask.
    private static Set<String> facts(Bank bank) {
        return Stream.concat(
                        bank.questions().stream().flatMap(q -> q.facts().stream()),
                        bank.cards().stream().flatMap(c -> c.facts().stream()))
                .map(Fact::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The event of an id, or of one it had before it was renamed or merged.
    public Optional<Event> event(String id) {
        return chronicle.events().stream()
                .filter(e -> e.id().value().equals(id))
                .findFirst()
                .flatMap(e ->
                        e.mergedInto().map(EventId::value).map(this::event).orElse(Optional.of(e)))
                .or(() ->
                        chronicle.events().stream()
                                .filter(e ->
                                        e.formerly().stream().anyMatch(f -> f.value().equals(id)))
                                .findFirst());
    }

    public Optional<Actor> actor(String id) {
        return chronicle.actors().stream().filter(a -> a.id().value().equals(id)).findFirst();
    }

    /// How one of its questions deals with what the articles contradict each other on.
    public Dispute dispute(Question question) {
        return disputes.getOrDefault(question.id(), Dispute.NONE);
    }

    /// Whether a question asks what an article states by mistake: answering it teaches, but is no memory of a fact.
    public boolean erratum(Question question) {
        return question.facts().stream()
                .anyMatch(fact -> {
                    var event = chronicle.event(fact.event());
                    return event.claims(fact.attribute()).stream()
                            .anyMatch(c ->
                                    fact.article().filter(c.article()::equals).isPresent()
                                            && event.erratum(c));
                });
    }

    /// The cards that may be shown: none of a fact that a note calls mistaken.
    public List<Flashcard> cards() {
        return pack.cards();
    }

    /// The card that sets two facts side by side, by their keys, where each has a card and they make one.
    public Optional<Contrast> contrast(String fact, String other) {
        return pack.askingAlone(fact)
                .flatMap(one ->
                        pack.askingAlone(other).flatMap(two -> Contrast.of(chronicle, one, two)));
    }

    private static List<Flashcard> sound(Chronicle chronicle, Bank bank) {
        return bank.cards().stream()
                .filter(card -> card.facts().stream().noneMatch(f -> mistaken(chronicle, f)))
                .toList();
    }

    private static boolean mistaken(Chronicle chronicle, Fact fact) {
        var event = chronicle.event(fact.event());
        return event.claims(fact.attribute()).stream().anyMatch(event::erratum);
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
