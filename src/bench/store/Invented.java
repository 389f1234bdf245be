package store;

import app.dateline.bank.Bank;
import app.dateline.bank.SouthPole;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.exchange.BankJson;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A bank of invented events, each with a date and a place and a card for either, and a question when it was, whose wrong options
/// are the years of others.
final class Invented {
    static final String TOPIC = "invented";
    private static final int YEARS = 500;
    private static final String EVENT =
            """
            {"id": "%1$s", "kind": "winter", "type": "event", "status": "happened", "title": "Happening %2$d",
             "telling": "The happening of number %2$d came about.", "asks": {}, "topics": ["others"],
             "claims": [%3$s, %4$s]}\
            """;
    private static final String CLAIM =
            """
            {"id": "%1$s/%2$s/primer", "attribute": "%2$s", "value": "%3$s", "article": "primer", "at": [[0, 5]],
             "lines": [[1, 1]], "modality": "asserted"}\
            """;

    private Invented() {}

    static Map<String, String> files(int events) {
        var files = new HashMap<>(SouthPole.files());
        files.put(
                "events.json",
                IntStream.range(0, events)
                        .mapToObj(Invented::event)
                        .collect(Collectors.joining(",\n", "{\"events\": [", "]}")));
        files.put(
                "bank.json",
                BankJson.write(
                        new Bank(
                                "0".repeat(64),
                                IntStream.range(0, events)
                                        .mapToObj(i -> question(i, events))
                                        .toList(),
                                IntStream.range(0, events)
                                        .boxed()
                                        .flatMap(i -> Stream.of(card(i, "date"), card(i, "place")))
                                        .toList())));
        return files;
    }

    private static String event(int number) {
        return EVENT.formatted(
                id(number),
                number,
                CLAIM.formatted(id(number), "date", year(number)),
                CLAIM.formatted(id(number), "place", "antarctica"));
    }

    private static String id(int number) {
        return "happening-%05d".formatted(number);
    }

    private static String year(int number) {
        return String.valueOf(1500 + number % YEARS);
    }

    private static Fact fact(int number, String attribute) {
        return new Fact(new EventId(id(number)), attribute, Optional.empty());
    }

    private static Flashcard card(int number, String attribute) {
        return new Flashcard(
                "card.%s.%s".formatted(id(number), attribute),
                new Prompt("[[year]] — The happening of number %d came about.".formatted(number)),
                year(number),
                List.of(fact(number, attribute)));
    }

    private static Question question(int number, int events) {
        var claim = List.of(new ClaimId(id(number) + "/date/primer"));
        var right = new Option(year(number), claim, List.of(), Optional.empty());
        var wrong =
                IntStream.rangeClosed(1, 3)
                        .map(i -> (number + 7 * i) % events)
                        .mapToObj(other ->
                                new Option(
                                                year(other),
                                                List.of(),
                                                claim,
                                                Optional.of(fact(other, "date")))
                                        .by(Refutation.ONE_VALUE));
        return new Question(
                new QuestionId("when-year." + id(number)),
                "when-year",
                card(number, "date").front(),
                new Task.ChooseOne(Stream.concat(Stream.of(right), wrong).toList(), 0),
                List.of(fact(number, "date")),
                Optional.empty(),
                OptionalDouble.of(0.5));
    }
}
