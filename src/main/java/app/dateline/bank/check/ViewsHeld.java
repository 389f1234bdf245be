package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules 1 and 2 for views: the stem asks what one article argues; the key is its own, the others are held elsewhere, and
/// on each of them it is listed as silent or contradicts it.
final class ViewsHeld implements Gate {
    private static final String VIEW = "thesis";

    @Override
    public String name() {
        return "views held as said";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                Among.all(docket).stream().filter(ViewsHeld::ofViews).toList(),
                a -> judge(docket, a));
    }

    static boolean ofViews(Among among) {
        return !PointsMade.asks(among.question())
                && among.options().stream().anyMatch(o -> Among.fact(o).attribute().equals(VIEW));
    }

    private static Stream<Finding> judge(Docket docket, Among among) {
        var named = new ArticleNames(docket).in(among.stem());
        var asked =
                docket.articles().stream()
                        .filter(a -> among.question().source().filter(a.id()::equals).isPresent())
                        .findFirst();
        if (asked.isEmpty() || named.size() != 1 || !named.contains(asked.get())) {
            return Stream.of(
                    among.finding(
                            "the stem names %s"
                                    .formatted(named.stream().map(Article::label).toList()),
                            "the article that is asked and no other"));
        }
        var article = asked.get();
        return Stream.concat(
                key(docket, among, article),
                among.wrong().stream().flatMap(o -> wrong(docket, among, o, article)));
    }

    private static Stream<Finding> key(Docket docket, Among among, Article article) {
        var key = among.key();
        var own = Among.fact(key).article().filter(article.id()::equals).isPresent();
        return own
                ? Stream.concat(
                        stated(docket, among, key),
                        among.proof(
                                docket,
                                key,
                                key.supportedBy(),
                                c -> c.article().equals(article.id()) && reads(docket, c, key)))
                : Stream.of(among.finding("the key is another article's view", "its own"));
    }

    private static Stream<Finding> wrong(
            Docket docket, Among among, Option option, Article article) {
        var event = docket.event(Among.fact(option).event());
        var silent = event.filter(e -> silent(e, article)).isPresent();
        var right =
                silent
                        ? Stream.<Finding>empty()
                        : among.proof(
                                docket,
                                option,
                                option.refutedBy(),
                                c ->
                                        event.filter(e -> against(docket, e, c, option, article))
                                                .isPresent());
        var records =
                option.supportedBy().isEmpty() && (!silent || option.refutedBy().isEmpty())
                        ? Stream.<Finding>empty()
                        : Stream.of(
                                among.finding(
                                        "\"%s\" records proof it cannot have"
                                                .formatted(option.text()),
                                        "none"));
        return Stream.of(stated(docket, among, option), right, records).flatMap(s -> s);
    }

    private static boolean silent(Event event, Article article) {
        return event.silent().getOrDefault(VIEW, List.of()).contains(article.id())
                && event.claims(VIEW).stream().noneMatch(c -> c.article().equals(article.id()));
    }

    private static boolean against(
            Docket docket, Event event, Claim claim, Option option, Article article) {
        var witnesses = docket.witnesses(event, VIEW, Optional.of(article.id()));
        return docket.readings()
                .value(VIEW, option.text())
                .filter(v -> witnesses.standing(v) == Standing.REFUTED)
                .filter(v -> witnesses.claims().contains(claim) && witnesses.rulesOut(claim, v))
                .isPresent();
    }

    /// The option is in the words of the article that is said to hold it.
    private static Stream<Finding> stated(Docket docket, Among among, Option option) {
        var fact = Among.fact(option);
        var holds =
                fact.attribute().equals(VIEW)
                        && docket.event(fact.event()).stream()
                                .flatMap(e ->
                                        docket.witnesses(e, VIEW, fact.article()).sound().stream())
                                .anyMatch(c ->
                                        fact.article().isPresent() && reads(docket, c, option));
        return holds
                ? Stream.empty()
                : Stream.of(
                        among.finding(
                                "\"%s\" is not what %s holds".formatted(option.text(), fact.key()),
                                "the words of a view and the article that holds it"));
    }

    private static boolean reads(Docket docket, Claim claim, Option option) {
        return claim.event().equals(Among.fact(option).event())
                && claim.value() instanceof Value.Text
                && docket.readings().words(claim.value()).equalsIgnoreCase(option.text());
    }
}
