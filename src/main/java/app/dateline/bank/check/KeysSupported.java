package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import java.util.stream.Stream;

/// Rule 1: what the key says is stated by a sound assertion, and no option's meaning is open.
final class KeysSupported implements Gate {

    @Override
    public String name() {
        return "key supported";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.allAsked(), KeysSupported::judge)
                .and(Inspection.each(docket.cards(), c -> judge(docket, c)));
    }

    private static Stream<Finding> judge(Asked asked) {
        if (asked.ofArticles()) {
            return ofArticles(asked);
        }
        return asked.keys().stream().flatMap(k -> judge(asked, k));
    }

    private static Stream<Finding> judge(Asked asked, Asked.Key key) {
        if (key.value().isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "key \"%s\" is no value of %s".formatted(key.text(), asked.attribute()),
                            "a value the claims know"));
        }
        // A disputed key is for the gate of the sources.
        var standing = asked.witnesses().standing(key.value().get());
        return switch (standing) {
            case SUPPORTED, DISPUTED -> Stream.empty();
            case REFUTED, UNKNOWN ->
                    Stream.of(
                            asked.finding(
                                    "key \"%s\" is %s".formatted(key.text(), standing.words()),
                                    "a key that an assertion states"));
        };
    }

    private static Stream<Finding> ofArticles(Asked asked) {
        var article = asked.docket().readings().article(asked.keyText());
        var value = asked.key();
        if (article.isEmpty() || value.isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "key \"%s\" is no article, or nothing proves it"
                                    .formatted(asked.keyText()),
                            "the label of an article that states the value"));
        }
        if (asked.witnessesOf(article.get()).stating(value.get()).isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "%s does not state %s"
                                    .formatted(
                                            article.get().label(),
                                            asked.docket().readings().words(value.get())),
                            "an article that does"));
        }
        var words = asked.docket().readings().words(value.get());
        return asked.question().prompt().text().contains(words)
                ? Stream.empty()
                : Stream.of(
                        asked.finding(
                                "the stem does not give the value \"%s\" that the key proves"
                                        .formatted(words),
                                "a stem that asks for that value"));
    }

    private static Stream<Finding> judge(Docket docket, Flashcard card) {
        return card.facts().stream()
                .filter(fact ->
                        docket.event(fact.event())
                                .filter(e -> supported(docket, e, fact, card.back()))
                                .isEmpty())
                .map(fact ->
                        new Finding(
                                card.id(),
                                "the back \"%s\" is not what the articles agree on for %s"
                                        .formatted(card.back(), fact.key()),
                                "a supported value"));
    }

    private static boolean supported(Docket docket, Event event, Fact fact, String back) {
        var witnesses = docket.witnesses(event, fact.attribute(), fact.article());
        return docket.readings().behind(fact.attribute(), back).stream()
                .allMatch(v ->
                        v.filter(value -> witnesses.standing(value) == Standing.SUPPORTED)
                                .isPresent());
    }
}
