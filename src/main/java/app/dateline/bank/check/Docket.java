package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.bank.Telling;
import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Rank;
import app.dateline.chronicle.Value;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is put before the judge: the bank, the claims as read, and the hash of the data the bank should be made from.
final class Docket {
    private final Chronicle chronicle;
    private final Bank bank;
    private final String revision;
    private final Map<ClaimId, Claim> claims;
    private final Map<EventId, Event> events;
    private final Values values;
    private final Readings readings;

    Docket(Chronicle chronicle, Bank bank, String revision) {
        this.chronicle = chronicle;
        this.bank = bank;
        this.revision = revision;
        events = index(chronicle.events(), Event::id);
        claims =
                index(
                        chronicle.events().stream().flatMap(e -> e.claims().stream()).toList(),
                        Claim::id);
        values = new Values(index(chronicle.actors(), a -> a.id().value()));
        readings = new Readings(chronicle);
    }

    private static <K, V> Map<K, V> index(List<V> all, Function<V, K> key) {
        return all.stream()
                .collect(
                        Collectors.toUnmodifiableMap(key, Function.identity(), (one, same) -> one));
    }

    Bank bank() {
        return bank;
    }

    List<Question> questions() {
        return bank.questions();
    }

    List<Flashcard> cards() {
        return bank.cards();
    }

    String revision() {
        return revision;
    }

    List<Event> events() {
        return chronicle.events();
    }

    List<Actor> actors() {
        return chronicle.actors();
    }

    List<Article> articles() {
        return chronicle.articles();
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    Telling telling() {
        return Telling.of(chronicle);
    }

    List<Rank> ranks() {
        return Rank.all(chronicle);
    }

    Values values() {
        return values;
    }

    Readings readings() {
        return readings;
    }

    Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(claims.get(id));
    }

    boolean mistaken(Event event, Claim claim) {
        return noted(Set.of(Note.Sort.ERRATUM), event, claim);
    }

    /// Whether a note says that a claim is mistaken, or warns of it where it is a date.
    boolean doubtful(Event event, Claim claim) {
        return noted(
                claim.value() instanceof Value.Date
                        ? Set.of(Note.Sort.ERRATUM, Note.Sort.CAUTION)
                        : Set.of(Note.Sort.ERRATUM),
                event,
                claim);
    }

    private static boolean noted(Set<Note.Sort> sorts, Event event, Claim claim) {
        return event.notes().stream()
                .filter(n -> sorts.contains(n.sort()))
                .anyMatch(n ->
                        n.claim().isPresent()
                                ? n.claim().get().equals(claim.id())
                                : n.attribute().equals(claim.attribute()));
    }

    /// What bears on an attribute. An article answers for itself: by source its mistakes are what it states.
    Witnesses witnesses(Event event, String attribute, Optional<ArticleId> source) {
        var bearing =
                event.claims().stream()
                        .filter(c -> c.attribute().equals(attribute))
                        .filter(c -> source.isEmpty() || source.get().equals(c.article()))
                        .toList();
        Set<ClaimId> mistaken =
                source.isPresent()
                        ? Set.of()
                        : bearing.stream()
                                .filter(c -> mistaken(event, c))
                                .map(Claim::id)
                                .collect(Collectors.toUnmodifiableSet());
        var known = readings.attribute(attribute);
        return new Witnesses(
                this,
                bearing,
                mistaken,
                known.isPresent() && !known.get().many(),
                Modality.ASSERTED);
    }

    boolean ofArticles(Question question) {
        return question.task() instanceof Task.ChooseOne choose
                && choose.options().stream().anyMatch(o -> readings.article(o.text()).isPresent());
    }

    /// A question about one fact; none where it asks several or names an event that is not there.
    Optional<Asked> asked(Question question) {
        if (!Listed.in(question).isEmpty()
                || Matter.asked(question)
                || PointsMade.asks(question)
                || question.facts().size() != 1) {
            return Optional.empty();
        }
        var fact = question.facts().getFirst();
        var source = ofArticles(question) ? Optional.<ArticleId>empty() : question.source();
        return event(fact.event())
                .map(e ->
                        new Asked(
                                this,
                                question,
                                e,
                                fact.attribute(),
                                Plans.ask(this, question)
                                        ? witnesses(e, fact.attribute(), source).ofPlans()
                                        : witnesses(e, fact.attribute(), source)));
    }

    /// The questions that list events instead.
    List<Question> listing() {
        return questions().stream().filter(q -> !Listed.in(q).isEmpty()).toList();
    }

    /// The questions with each row of a match as one of its own.
    List<Question> posed() {
        return questions().stream().flatMap(Rows::each).toList();
    }

    List<Asked> allAsked() {
        return posed().stream().flatMap(q -> asked(q).stream()).toList();
    }
}
