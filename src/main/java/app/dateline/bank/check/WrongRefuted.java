package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.question.Option;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rule 1: every wrong option is refuted; no article may be compatible with it and at least one speaks. Unknown is never an
/// option. An article is a wrong answer where its own claims say otherwise, or where it is listed as silent.
final class WrongRefuted implements Gate {

    @Override
    public String name() {
        return "wrong options refuted";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var all =
                docket.allAsked().stream()
                        .flatMap(a -> a.wrong().stream().map(o -> new Pair(a, o)))
                        .toList();
        return Inspection.each(all, p -> judge(p.asked(), p.option()));
    }

    private record Pair(Asked asked, Option option) {}

    private static Stream<Finding> judge(Asked asked, Option option) {
        if (asked.ofArticles()) {
            return ofArticles(asked, option);
        }
        var value = asked.value(option.text());
        if (value.isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "option \"%s\" is no value of %s"
                                    .formatted(option.text(), asked.attribute()),
                            "a value that the claims refute"));
        }
        var standing = asked.witnesses().standing(value.get());
        if (standing == Standing.REFUTED) {
            return Stream.empty();
        }
        var why =
                asked.witnesses().allowing(value.get()).stream()
                        .map(Claim::id)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return Stream.of(
                asked.finding(
                        "wrong option \"%s\" is %s%s"
                                .formatted(
                                        option.text(),
                                        standing.words(),
                                        why.isEmpty() ? "" : " (see " + why + ")"),
                        "an option that every article that speaks rules out"));
    }

    private static Stream<Finding> ofArticles(Asked asked, Option option) {
        var article = asked.docket().readings().article(option.text());
        var value = asked.key();
        if (article.isEmpty() || value.isEmpty()) {
            return Stream.of(
                    asked.finding(
                            "option \"%s\" is no article, or the key proves nothing"
                                    .formatted(option.text()),
                            "the label of an article"));
        }
        var own = asked.witnessesOf(article.get());
        return (asked.silent(article.get()) || own.standing(value.get()) == Standing.REFUTED)
                ? Stream.empty()
                : Stream.of(
                        asked.finding(
                                "option \"%s\": that the article says otherwise is %s, and it is not listed as silent"
                                        .formatted(
                                                option.text(),
                                                own.standing(value.get()) == Standing.UNKNOWN
                                                        ? "not known"
                                                        : "wrong"),
                                "an article that says otherwise or is listed in silent"));
    }
}
