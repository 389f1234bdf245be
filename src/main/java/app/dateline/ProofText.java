package app.dateline;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Wording;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A question with its whole proof, for authors: what is right and which claims state it, what is wrong, by which rule and
/// which claims, and what it is true of.
record ProofText(Chronicle chronicle) {

    String of(Question question) {
        var head =
                "%s%n    %s, %s%s%n    %s%n"
                        .formatted(
                                question.id(),
                                question.task().type(),
                                question.level().name().toLowerCase(Locale.ROOT),
                                question.difficulty().stream()
                                        .mapToObj(d -> String.format(Locale.ROOT, " (%.2f)", d))
                                        .collect(Collectors.joining()),
                                question.prompt().text());
        return head
                + lines(question.task())
                        .map(l -> "    " + l + "%n".formatted())
                        .collect(Collectors.joining());
    }

    private Stream<String> lines(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> options(one.options(), List.of(one.key()));
            case Task.ChooseMany many -> options(many.options(), many.key());
            case Task.TrueFalse statement ->
                    Stream.concat(
                            Stream.of(statement.key() ? "true" : "false"),
                            statement.key()
                                    ? option(statement.right(), true)
                                    : Stream.concat(
                                            option(statement.stated(), false),
                                            option(statement.right(), true)));
            case Task.Match match ->
                    Stream.concat(
                            IntStream.range(0, match.rows().size())
                                    .mapToObj(i ->
                                            "%s = %s"
                                                    .formatted(
                                                            match.rows().get(i).prompt().text(),
                                                            match.values()
                                                                    .get(match.key().get(i))
                                                                    .text())),
                            options(match.values(), match.key()));
            case Task.PutInOrder order ->
                    order.key().stream().map(order.items()::get).flatMap(this::item);
            case Task.PlaceOnTimeline line ->
                    Stream.concat(
                            line.standing().stream().flatMap(this::item),
                            Stream.concat(Stream.of("to be placed:"), item(line.placed())));
            case Task.GiveDate date -> typed(Wording.date(date.key()), date.supportedBy());
            case Task.TypeNumber number -> typed(number.words(), number.supportedBy());
            case Task.TypeText type ->
                    typed(String.join(" | ", type.accepted()), type.supportedBy());
        };
    }

    private Stream<String> options(List<Option> options, List<Integer> key) {
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(i -> option(options.get(i), key.contains(i)));
    }

    private Stream<String> option(Option option, boolean right) {
        var rule =
                option.refutation()
                        .map(r -> r.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .orElse("");
        return Stream.of(
                        Stream.of((right ? "+ " : "- ") + option.text()),
                        option.supportedBy().stream().map(id -> "      stated: " + said(id)),
                        Stream.of("      refuted, " + rule).filter(_ -> !rule.isEmpty()),
                        option.refutedBy().stream().map(id -> "      against: " + said(id)),
                        option.trueOf().stream().map(f -> "      true of " + f.key()))
                .flatMap(s -> s);
    }

    private Stream<String> item(Task.Item item) {
        return Stream.concat(
                Stream.of("%s, %s".formatted(Wording.date(item.date()), item.text())),
                item.supportedBy().stream().map(id -> "      stated: " + said(id)));
    }

    private Stream<String> typed(String key, List<ClaimId> by) {
        return Stream.concat(
                Stream.of("+ " + key), by.stream().map(id -> "      stated: " + said(id)));
    }

    private String said(ClaimId id) {
        Claim claim = chronicle.claim(id);
        var lines = claim.lines().getFirst();
        return "%s, lines %d–%d: %s (%s)"
                .formatted(
                        chronicle.article(claim.article()).label(),
                        lines.first(),
                        lines.last(),
                        new Wording(chronicle).words(claim.value()),
                        id);
    }
}
