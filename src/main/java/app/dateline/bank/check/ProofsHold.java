package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rule 1: the claims written down with a key and with each wrong option are there, are about what is asked, and each of them
/// proves what it is written down for.
final class ProofsHold implements Gate {

    @Override
    public String name() {
        return "recorded proof holds";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.allAsked(), ProofsHold::judge)
                .and(
                        Inspection.each(
                                docket.questions().stream()
                                        .filter(q -> !items(q.task()).isEmpty())
                                        .toList(),
                                q ->
                                        items(q.task()).stream()
                                                .flatMap(i -> item(docket, q.id().value(), i))));
    }

    private static List<Task.Item> items(Task task) {
        return switch (task) {
            case Task.PutInOrder order -> order.items();
            case Task.PlaceOnTimeline line ->
                    Stream.concat(Stream.of(line.placed()), line.standing().stream()).toList();
            case Task.ChooseOne _,
                    Task.ChooseMany _,
                    Task.TrueFalse _,
                    Task.Match _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    List.of();
        };
    }

    private static Stream<Finding> judge(Asked asked) {
        var key = asked.key();
        var keys = asked.keys().stream().flatMap(k -> k.value().stream()).toList();
        var keyArticle =
                asked.ofArticles()
                        ? asked.docket().readings().article(asked.keyText())
                        : Optional.<app.dateline.chronicle.Article>empty();
        var supports =
                each(
                        asked,
                        "key",
                        asked.proof(),
                        c ->
                                (asked.ofArticles() ? key.stream() : keys.stream())
                                                .anyMatch(k -> asked.witnesses().states(c, k))
                                        && (keyArticle.isEmpty()
                                                || c.article().equals(keyArticle.get().id())));
        var refutes =
                asked.wrong().stream()
                        .flatMap(o ->
                                Stream.concat(
                                        wrong(asked, o, key),
                                        o.supportedBy().isEmpty()
                                                ? Stream.empty()
                                                : Stream.of(
                                                        asked.finding(
                                                                "wrong option \"%s\" records support"
                                                                        .formatted(o.text()),
                                                                "claims that refute it"))));
        return Stream.of(supports, unproved(asked), refutes).flatMap(s -> s);
    }

    /// Of several that count as right, those for which no claim is written down.
    private static Stream<Finding> unproved(Asked asked) {
        return asked.keys().stream()
                .filter(k -> asked.question().task().several())
                .filter(k ->
                        k.value().isPresent()
                                && asked.proof().stream()
                                        .flatMap(id -> asked.docket().claim(id).stream())
                                        .noneMatch(
                                                c -> asked.witnesses().states(c, k.value().get())))
                .map(k ->
                        asked.finding(
                                "key \"%s\" records no proof".formatted(k.text()),
                                "the ids of the claims that prove it"));
    }

    private static Stream<Finding> wrong(Asked asked, Option option, Optional<Value> key) {
        if (asked.ofArticles()) {
            var article = asked.docket().readings().article(option.text());
            if (article.isPresent()
                    && asked.silent(article.get())
                    && option.refutedBy().isEmpty()) {
                return Stream.empty();
            }
            return each(
                    asked,
                    "wrong option \"%s\"".formatted(option.text()),
                    option.refutedBy(),
                    c ->
                            key.isPresent()
                                    && asked.witnesses().rulesOut(c, key.get())
                                    && article.isPresent()
                                    && c.article().equals(article.get().id()));
        }
        var value = asked.value(option.text());
        return each(
                asked,
                "wrong option \"%s\"".formatted(option.text()),
                option.refutedBy(),
                c -> value.isPresent() && asked.witnesses().rulesOut(c, value.get()));
    }

    private static Stream<Finding> each(
            Asked asked, String what, List<ClaimId> proof, Predicate<Claim> proves) {
        if (proof.isEmpty()) {
            return Stream.of(
                    asked.finding(
                            what + " records no proof", "the ids of the claims that prove it"));
        }
        return proof.stream()
                .filter(id ->
                        asked.docket()
                                .claim(id)
                                .filter(asked.witnesses().claims()::contains)
                                .filter(proves)
                                .isEmpty())
                .map(id ->
                        asked.finding(
                                "%s records %s, which does not prove it".formatted(what, id),
                                "claims about %s of %s that do"
                                        .formatted(asked.attribute(), asked.event().id())));
    }

    private static Stream<Finding> item(Docket docket, String question, Task.Item item) {
        if (item.supportedBy().isEmpty()) {
            return Stream.of(
                    new Finding(
                            question,
                            "item \"%s\" records no proof".formatted(item.text()),
                            "the ids of the claims that date it"));
        }
        return item.supportedBy().stream()
                .filter(id ->
                        docket.claim(id)
                                .filter(c ->
                                        c.event().equals(item.event())
                                                && c.value() instanceof Value.Date date
                                                && Days.of(date.date()).meet(Days.of(item.date())))
                                .isEmpty())
                .map(id ->
                        new Finding(
                                question,
                                "item \"%s\" records %s, which does not date it to %s"
                                        .formatted(item.text(), id, item.date()),
                                "claims that do"));
    }
}
