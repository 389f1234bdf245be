package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Proposition;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Verdict;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "In which year?" of an event that has one. Where the articles differ, one question an article that states a year.
public final class WhenYear implements Recipe {
    private static final int OPTIONS = 4;
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "when-year";
    }

    @Override
    public List<Question> questions(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.type() == Event.Type.EVENT)
                .flatMap(e -> of(teller, e))
                .toList();
    }

    private Stream<Question> of(Teller teller, Event event) {
        var years = teller.sound(event, "date").flatMap(c -> year(c).stream()).distinct().toList();
        if (years.size() == 1) {
            return question(
                    teller,
                    event,
                    years.getFirst(),
                    Optional.empty(),
                    v -> teller.verdict(event, "date", v))
                    .stream();
        }
        return event.claims("date").stream()
                .filter(Claim::asserted)
                .flatMap(c ->
                        year(c).stream()
                                .flatMap(y ->
                                        question(
                                                teller,
                                                event,
                                                y,
                                                Optional.of(c.article()),
                                                v ->
                                                        teller.chronicle()
                                                                .verdictIn(
                                                                        c.article(),
                                                                        new Proposition(
                                                                                event.id(),
                                                                                "date",
                                                                                v)))
                                                .stream()));
    }

    static Optional<Integer> year(Claim claim) {
        return claim.value() instanceof Value.Date date && !date.date().lasted()
                ? date.date().year()
                : Optional.empty();
    }

    private static Value year(int year) {
        return new Value.Date(EventDate.parse("%04d".formatted(year)));
    }

    private Optional<Question> question(
            Teller teller,
            Event event,
            int key,
            Optional<ArticleId> source,
            Function<Value, Verdict> verdict) {
        var told = teller.told(event, "date", "[[year]]");
        if (told.isEmpty() || !(verdict.apply(year(key)) instanceof Verdict.Supported supported)) {
            return Optional.empty();
        }
        var id = id() + "." + event.id() + source.map(s -> "." + s).orElse("");
        var options = new ArrayList<>(wrong(teller, event, key, id, source, verdict));
        if (options.size() + 1 < FEWEST) {
            return Optional.empty();
        }
        options.add(
                new Option(
                        String.valueOf(key),
                        supported.by().stream().map(Claim::id).toList(),
                        List.of(),
                        Optional.empty()));
        options.sort(Comparator.comparing(Option::text));
        var right = options.stream().map(Option::text).toList().indexOf(String.valueOf(key));
        var prompt =
                Teller.dateline(
                                source.map(s ->
                                        "According to " + teller.chronicle().article(s).label()),
                                teller.city(event, told.get()),
                                Optional.of("[[year]]"))
                        + told.get();
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        id(),
                        new Prompt(prompt),
                        new Task.ChooseOne(options, right),
                        List.of(new Fact(event.id(), "date", source)),
                        source,
                        OptionalDouble.empty()));
    }

    /// Years of other events that this one is refuted for, as many below the key as the hash of the id says, the nearest
    /// first; the year another article gives comes before all.
    private static List<Option> wrong(
            Teller teller,
            Event event,
            int key,
            String id,
            Optional<ArticleId> source,
            Function<Value, Verdict> verdict) {
        var all =
                teller.chronicle().events().stream()
                        .filter(e -> e.type() == Event.Type.EVENT)
                        .sorted(
                                Comparator.comparing((Event e) -> !e.id().equals(event.id()))
                                        .thenComparing(e -> !e.kind().equals(event.kind()))
                                        .thenComparing(Hash.order(id, e -> e.id().value())))
                        .flatMap(e ->
                                e.claims("date").stream()
                                        .filter(Claim::asserted)
                                        .filter(c ->
                                                !e.erratum(c)
                                                        && (source.isPresent()
                                                                || !e.id().equals(event.id())))
                                        .flatMap(c ->
                                                year(c).stream()
                                                        .map(y ->
                                                                new Candidate(
                                                                        y,
                                                                        c,
                                                                        e.id().equals(
                                                                                        event
                                                                                                .id())))))
                        .filter(c -> c.year() != key)
                        .collect(
                                Collectors.toMap(
                                        Candidate::year,
                                        c -> c,
                                        (first, later) -> first,
                                        TreeMap::new))
                        .values()
                        .stream()
                        .filter(c -> verdict.apply(year(c.year())) instanceof Verdict.Refuted)
                        .sorted(
                                Comparator.comparing((Candidate c) -> !c.own())
                                        .thenComparingInt(c -> Math.abs(c.year() - key)))
                        .toList();
        var below = Hash.of(id, OPTIONS);
        var lower = all.stream().filter(c -> c.year() < key).toList();
        var upper = all.stream().filter(c -> c.year() > key).toList();
        var fromBelow = Math.min(lower.size(), Math.max(below, OPTIONS - 1 - upper.size()));
        return Stream.concat(
                        lower.stream().limit(fromBelow),
                        upper.stream().limit(OPTIONS - 1L - fromBelow))
                .map(c -> c.option(verdict))
                .toList();
    }

    private record Candidate(int year, Claim claim, boolean own) {
        Option option(Function<Value, Verdict> verdict) {
            var refuted = (Verdict.Refuted) verdict.apply(WhenYear.year(year));
            return new Option(
                    String.valueOf(year),
                    List.of(),
                    refuted.by().stream().map(Claim::id).toList(),
                    Optional.of(
                            new Fact(
                                    claim.event(),
                                    "date",
                                    own ? Optional.of(claim.article()) : Optional.empty())));
        }
    }
}
