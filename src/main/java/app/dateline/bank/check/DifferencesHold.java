package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 2 for disagreements: the stem names two articles; on the key what the one asserts rules out what the other
/// asserts, on every other option both speak and nothing either says is ruled out by the other.
final class DifferencesHold implements Gate {
    private static final Pattern STEM =
            Pattern.compile("On which of these do (.+) and (.+) disagree\\?");

    /// The words in which an option asks for an attribute.
    private static final Map<String, String> WORDS =
            Map.of(
                    "when",
                    "date",
                    "where",
                    "place",
                    "at what price",
                    "price",
                    "how long a line",
                    "length");

    @Override
    public String name() {
        return "articles differ as said";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                Among.all(docket).stream().filter(DifferencesHold::ofDifferences).toList(),
                a -> judge(docket, a));
    }

    static boolean ofDifferences(Among among) {
        return STEM.matcher(among.stem()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Among among) {
        var stem = STEM.matcher(among.stem());
        if (!stem.matches()) {
            return Stream.empty();
        }
        var one = docket.readings().article(stem.group(1));
        var other = docket.readings().article(stem.group(2));
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Stream.of(among.finding("the stem does not name two articles", "two"));
        }
        return among.options().stream()
                .flatMap(o -> option(docket, among, o, List.of(one.get(), other.get())));
    }

    private static Stream<Finding> option(
            Docket docket, Among among, Option option, List<Article> two) {
        var fact = Among.fact(option);
        if (!reads(docket, option, fact)) {
            return Stream.of(
                    among.finding(
                            "\"%s\" does not ask for %s".formatted(option.text(), fact.key()),
                            "the title of the event and what is asked of it"));
        }
        var key = option.equals(among.key());
        var ones = said(docket, fact, two.getFirst());
        var others = said(docket, fact, two.getLast());
        var apart =
                ones.stream()
                        .anyMatch(a -> others.stream().anyMatch(b -> apart(docket, fact, a, b)));
        if (ones.isEmpty() || others.isEmpty() || apart != key) {
            return Stream.of(
                    among.finding(
                            "on \"%s\" the two %s"
                                    .formatted(
                                            option.text(),
                                            apart ? "disagree" : "do not both speak and disagree"),
                            key ? "what they disagree on" : "what both state alike"));
        }
        var recorded = key ? option.supportedBy() : option.refutedBy();
        return Stream.concat(
                among.proof(docket, option, recorded, c -> ones.contains(c) || others.contains(c)),
                (key ? option.refutedBy() : option.supportedBy()).isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                among.finding(
                                        "\"%s\" records proof for both".formatted(option.text()),
                                        "one")));
    }

    private static boolean reads(Docket docket, Option option, Fact fact) {
        var colon = option.text().lastIndexOf(": ");
        return colon > 0
                && option.text().endsWith("?")
                && docket.event(fact.event())
                        .filter(e -> e.title().equals(option.text().substring(0, colon)))
                        .isPresent()
                && Optional.ofNullable(
                                WORDS.get(
                                        option.text()
                                                .substring(colon + 2, option.text().length() - 1)))
                        .filter(fact.attribute()::equals)
                        .isPresent();
    }

    private static List<Claim> said(Docket docket, Fact fact, Article article) {
        return docket.event(fact.event()).stream()
                .flatMap(e ->
                        docket.witnesses(e, fact.attribute(), Optional.empty()).sound().stream())
                .filter(c -> c.article().equals(article.id()))
                .toList();
    }

    private static boolean apart(Docket docket, Fact fact, Claim one, Claim other) {
        return docket.event(fact.event())
                .map(e -> docket.witnesses(e, fact.attribute(), Optional.empty()))
                .filter(w -> w.rulesOut(one, other.value()) || w.rulesOut(other, one.value()))
                .isPresent();
    }
}
