package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules 1 and 2 for points that articles share or make alone: an article makes a point that it asserts; that it does not is
/// known only where it is listed as silent on it.
final class PointsMade implements Gate {
    private static final String VIEW = "thesis";
    private static final Pattern WHO =
            Pattern.compile("Which of these articles make this point: “(.+)”\\?");
    private static final String ALONE =
            "Which of these points does one of the articles alone make?";
    private static final String SHARED =
            "Which of these points does more than one of the articles make?";

    @Override
    public String name() {
        return "points made as said";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(PointsMade::asks).toList(),
                q -> judge(docket, q));
    }

    static boolean asks(Question question) {
        var stem = question.prompt().text();
        return stem.equals(ALONE) || stem.equals(SHARED) || WHO.matcher(stem).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        return Stream.concat(twice(question), decided(docket, question));
    }

    private static Stream<Finding> twice(Question question) {
        var offered = Offered.in(question.task());
        return offered.stream().map(Words::folded).distinct().count() == offered.size()
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                question.id().value(), offered + " has one twice", "each once"));
    }

    private static Stream<Finding> decided(Docket docket, Question question) {
        var who = WHO.matcher(question.prompt().text());
        return switch (question.task()) {
            case Task.ChooseMany many when who.matches() -> {
                var point = titled(docket, who.group(1));
                yield options(many.options())
                        .filter(i ->
                                point.filter(p ->
                                                said(
                                                        docket,
                                                        p,
                                                        many.options().get(i),
                                                        many.key().contains(i)))
                                        .isEmpty())
                        .mapToObj(i -> finding(question, many.options().get(i)));
            }
            case Task.ChooseOne one when !who.matches() ->
                    options(one.options())
                            .filter(i ->
                                    !made(
                                            docket,
                                            one.options().get(i),
                                            i == one.key(),
                                            question.prompt().text().equals(ALONE)
                                                    == (i == one.key())))
                            .mapToObj(i -> finding(question, one.options().get(i)));
            default ->
                    Stream.of(
                            new Finding(
                                    question.id().value(),
                                    "it is asked as " + question.task().type(),
                                    "a choice of articles, or of points"));
        };
    }

    private static IntStream options(List<Option> options) {
        return IntStream.range(0, options.size());
    }

    private static Finding finding(Question question, Option option) {
        return new Finding(
                question.id().value(),
                "\"%s\" is not known to be as the key says".formatted(option.text()),
                "articles that assert the point, others that are listed as silent, and the claims of the former");
    }

    private static Optional<Event> titled(Docket docket, String title) {
        var all = docket.events().stream().filter(e -> e.title().equals(title)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// An article that is offered asserts the point, or is silent on it.
    private static boolean said(Docket docket, Event point, Option option, boolean right) {
        var article = docket.readings().article(option.text());
        var own =
                holding(docket, point).stream()
                        .filter(c -> article.filter(a -> a.id().equals(c.article())).isPresent())
                        .map(Claim::id)
                        .collect(Collectors.toUnmodifiableSet());
        return article.isPresent()
                && option.refutedBy().isEmpty()
                && (right
                        ? !own.isEmpty() && ids(option.supportedBy()).equals(own)
                        : option.supportedBy().isEmpty() && silent(point, article.get().id()));
    }

    /// A point that is offered is made by one article while all others are silent, or by several.
    private static boolean made(Docket docket, Option option, boolean key, boolean alone) {
        var point =
                titled(docket, option.text())
                        .filter(p ->
                                option.trueOf().filter(f -> f.event().equals(p.id())).isPresent());
        if (point.isEmpty()) {
            return false;
        }
        var holding = holding(docket, point.get());
        var holders = holding.stream().map(Claim::article).distinct().toList();
        var others =
                docket.articles().stream()
                        .map(Article::id)
                        .filter(a -> !holders.contains(a))
                        .toList();
        var known =
                alone
                        ? holders.size() == 1
                                && others.stream().allMatch(a -> silent(point.get(), a))
                        : holders.size() > 1;
        var claims = holding.stream().map(Claim::id).collect(Collectors.toUnmodifiableSet());
        return known
                && ids(option.supportedBy()).equals(key ? claims : Set.of())
                && ids(option.refutedBy()).equals(key || alone ? Set.of() : claims);
    }

    private static List<Claim> holding(Docket docket, Event point) {
        return docket.witnesses(point, VIEW, Optional.empty()).sound();
    }

    private static boolean silent(Event point, ArticleId article) {
        return point.silent().getOrDefault(VIEW, List.of()).contains(article)
                && point.claims().stream()
                        .noneMatch(c -> c.attribute().equals(VIEW) && c.article().equals(article));
    }

    private static Set<ClaimId> ids(List<ClaimId> ids) {
        return Set.copyOf(ids);
    }
}
