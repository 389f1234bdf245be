package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a stem compares articles on: something about one event that happened, the sound claims of it, and all that is said of
/// it.
record Matter(Event event, String attribute, List<Claim> sound, List<Claim> all) {

    /// The word by which a stem calls an attribute.
    private static final Map<String, String> WORDS =
            Map.of(
                    "date", "date",
                    "place", "place",
                    "price", "price",
                    "length", "length",
                    "number", "quantity");

    /// How two claims stand to each other.
    enum Relation {
        FIRST_FINER,
        SECOND_FINER,
        SAME,
        APART,
        OPEN
    }

    /// The one of that word and title; none where no event or several bear it.
    static Optional<Matter> of(Docket docket, String word, String title) {
        var all =
                docket.events().stream()
                        .filter(e -> e.title().equals(title))
                        .filter(e -> e.status() == Event.Status.HAPPENED)
                        .flatMap(e ->
                                Optional.ofNullable(WORDS.get(word))
                                        .map(a -> of(docket, e, a))
                                        .stream())
                        .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Matter of(Docket docket, Event event, String attribute) {
        var witnesses = docket.witnesses(event, attribute, Optional.empty());
        return new Matter(
                event,
                attribute,
                witnesses.sound().stream().filter(c -> !docket.doubtful(event, c)).toList(),
                witnesses.claims().stream().filter(c -> c.modality() != Modality.DENIED).toList());
    }

    /// Whether a question compares articles, and is for the gates that read it.
    static boolean asked(Question question) {
        return MostExactHeld.asks(question)
                || BothRightHeld.asks(question)
                || StancesHeld.asks(question);
    }

    /// What an article says of it, where that is one thing.
    Optional<Claim> by(Article article) {
        var own = sound.stream().filter(c -> c.article().equals(article.id())).toList();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /// Whether the article is listed as saying nothing of it, and says nothing.
    boolean silent(Article article) {
        return event.silent().getOrDefault(attribute, List.of()).contains(article.id())
                && event.claims(attribute).stream()
                        .noneMatch(c -> c.article().equals(article.id()));
    }

    static Relation relation(Docket docket, Claim one, Claim other) {
        var values = docket.values();
        var finer = values.implies(one.value(), other.value());
        var coarser = values.implies(other.value(), one.value());
        if (finer || coarser) {
            return finer && coarser
                    ? Relation.SAME
                    : finer ? Relation.FIRST_FINER : Relation.SECOND_FINER;
        }
        return values.compatible(one.value(), other.value()) ? Relation.OPEN : Relation.APART;
    }

    static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }

    static Stream<Finding> unread(Question question) {
        return Stream.of(
                finding(
                        question,
                        "the stem does not say which event, which articles, or what of it",
                        "the title of one event that happened, what is said of it, and by whom"));
    }
}
