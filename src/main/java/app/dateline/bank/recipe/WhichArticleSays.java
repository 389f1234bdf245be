package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Article;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.chronicle.Vocabulary;
import app.dateline.chronicle.Wording;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which article states that …?" of a value that one article states, while the others say otherwise or are known to be
/// silent. The option of a silent article has no claims behind it: the event's `silent` is its proof.
public final class WhichArticleSays implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;
    private static final int LONGEST = 30;

    @Override
    public String id() {
        return "which-article-says";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .flatMap(e -> stated(chronicle, e).map(c -> asking(teller, e, c, unasked)))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    private Asking asking(Teller teller, Event event, Claim claim, Consumer<Unasked> unasked) {
        return new Asking(
                id(), teller, event, claim.attribute(), Optional.of(claim.article()), unasked);
    }

    /// One claim for each value of each attribute: of articles that state the same, the hash takes one.
    private static Stream<Claim> stated(Chronicle chronicle, Event event) {
        var seen = new HashSet<Proposition>();
        return event.claims().stream()
                .filter(Claim::asserted)
                .filter(c ->
                        Optional.ofNullable(chronicle.vocabulary().attributes().get(c.attribute()))
                                .filter(a ->
                                        !a.many()
                                                && a.type() != Vocabulary.ValueType.LIST
                                                && a.type() != Vocabulary.ValueType.TEXT)
                                .isPresent())
                .filter(c ->
                        event.claims(c.attribute()).stream()
                                        .filter(o -> o.article().equals(c.article()))
                                        .count()
                                == 1)
                .sorted(Hash.order(event.id().value(), c -> c.id().value()))
                .filter(c -> seen.add(new Proposition(event.id(), c.attribute(), c.value())));
    }

    private Optional<Question> question(Asking asking) {
        var claim = asking.claims().getFirst();
        if (claim.value() instanceof Value.Amount amount
                && amount.qualifier() == Value.Qualifier.SEVERAL) {
            return asking.none("it gives no number");
        }
        var wrong =
                asking.chronicle().articles().stream()
                        .filter(a -> !a.id().equals(claim.article()))
                        .flatMap(a -> wrong(asking, claim, a).stream())
                        .toList();
        if (wrong.size() < FEWEST) {
            return asking.none("fewer than three articles say otherwise or are silent");
        }
        var statement = statement(asking, claim);
        if (statement.isEmpty()) {
            return asking.none("no telling states it");
        }
        var rank = Ranks.unclaimed(asking.event(), statement.get());
        if (rank.isPresent()) {
            return asking.none("it says \"%s\", which no article claims".formatted(rank.get()));
        }
        var prompt = "Which article states that%s?".formatted(statement.get());
        if (Tokens.of(prompt).size() > LONGEST) {
            return asking.none("it takes more than %d words".formatted(LONGEST));
        }
        return Optional.of(
                asking.question(new Prompt(prompt), task(asking, claim, wrong, statement.get())));
    }

    private record Wrong(Article article, List<ClaimId> refutedBy) {}

    private static Optional<Wrong> wrong(Asking asking, Claim claim, Article article) {
        var event = asking.event();
        var own =
                event.claims(claim.attribute()).stream()
                        .filter(c -> c.article().equals(article.id()));
        if (own.findAny().isEmpty()) {
            return event.silent().getOrDefault(claim.attribute(), List.of()).contains(article.id())
                    ? Optional.of(new Wrong(article, List.of()))
                    : Optional.empty();
        }
        var about = new Proposition(event.id(), claim.attribute(), claim.value());
        return asking.chronicle().verdictIn(article.id(), about) instanceof Verdict.Refuted refuted
                ? Optional.of(new Wrong(article, refuted.by().stream().map(Claim::id).toList()))
                : Optional.empty();
    }

    /// Articles that say otherwise before those that are silent. All by their titles where a label stands in the statement.
    private static Task task(Asking asking, Claim claim, List<Wrong> wrong, String statement) {
        var id = asking.id();
        var key = asking.chronicle().article(claim.article());
        var byTitle =
                Stream.concat(Stream.of(key), wrong.stream().map(Wrong::article))
                        .anyMatch(a -> Tokens.shared(a.label(), statement));
        var options = new ArrayList<Option>();
        wrong.stream()
                .sorted(
                        Comparator.comparing((Wrong w) -> w.refutedBy().isEmpty())
                                .thenComparing(Hash.order(id, w -> w.article().id().value())))
                .limit(WRONG)
                .map(w ->
                        new Option(
                                name(w.article(), byTitle),
                                List.of(),
                                w.refutedBy(),
                                w.refutedBy().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Fact(
                                                        claim.event(),
                                                        claim.attribute(),
                                                        Optional.of(w.article().id())))))
                .forEach(options::add);
        var right = name(key, byTitle);
        options.add(new Option(right, List.of(claim.id()), List.of(), Optional.empty()));
        options.sort(Hash.order(id, Option::text));
        return new Task.ChooseOne(
                options, options.stream().map(Option::text).toList().indexOf(right));
    }

    private static String name(Article article, boolean byTitle) {
        var name = byTitle ? article.title() : article.label();
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /// What the claim says as the rest of a sentence: "in 2011, Asif Ali Zardari paid …", or the telling with its value.
    private static Optional<String> statement(Asking asking, Claim claim) {
        var asks = Teller.asks(asking.event(), claim.attribute());
        var words = asking.teller().wording().words(claim.value());
        var nouns = ProperNouns.of(asking.chronicle());
        return asking.teller()
                .told(asking.event(), claim.attribute(), Optional.of(claim.article()), words)
                .map(s -> nouns.inside(s.endsWith(".") ? s.substring(0, s.length() - 1) : s))
                .flatMap(s ->
                        asks
                                ? Optional.of(" " + s)
                                : claim.value() instanceof Value.Date date
                                                && claim.attribute().equals("date")
                                        ? when(date.date()).map(w -> ", " + w + ", " + s)
                                        : Optional.empty());
    }

    private static Optional<String> when(EventDate date) {
        return switch (date.precision()) {
            case DAY -> Optional.of("on " + Wording.date(date));
            case MONTH, YEAR, DECADE -> Optional.of("in " + Wording.date(date));
            case RANGE -> Optional.empty();
        };
    }
}
