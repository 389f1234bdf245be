package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article only tells as planned, asked as a plan of that article: a number or a year to be typed, in a sentence that
/// says what was to be.
public final class AsPlanned implements Recipe {
    private static final Pattern PLAN = Pattern.compile("\\b(?:was|were) to\\b");

    @Override
    public String id() {
        return "as-planned";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e ->
                        e.asks().entrySet().stream()
                                .filter(a -> PLAN.matcher(a.getValue()).find())
                                .map(Map.Entry::getKey)
                                .sorted()
                                .flatMap(a ->
                                        plans(e, a)
                                                .map(c ->
                                                        new Asking(
                                                                id(),
                                                                teller,
                                                                e,
                                                                a,
                                                                Optional.of(c.article()),
                                                                unasked))))
                .flatMap(a -> question(a).stream())
                .toList();
    }

    /// What an article plans, where that is all it says of it.
    private static Stream<Claim> plans(Event event, String attribute) {
        return event.claims(attribute).stream()
                .filter(c -> c.modality() == Modality.PLANNED && !event.erratum(c))
                .filter(c -> by(event, attribute, c.article()).size() == 1)
                .sorted(Comparator.comparing(Claim::id));
    }

    private static List<Claim> by(Event event, String attribute, ArticleId article) {
        return event.claims(attribute).stream().filter(c -> c.article().equals(article)).toList();
    }

    private static Optional<Question> question(Asking asking) {
        var claim =
                by(asking.event(), asking.attribute(), asking.source().orElseThrow()).getFirst();
        if (claim.value() instanceof Value.Date date
                && date.date().precision() == EventDate.Precision.YEAR) {
            return Stem.of(asking, "year")
                    .flatMap(s -> s.dated("year", claim.value()))
                    .map(p ->
                            asking.question(
                                    p,
                                    new Task.GiveDate(
                                            date.date(),
                                            EventDate.Precision.YEAR,
                                            List.of(claim.id()))));
        }
        var figure = Figure.of(asking.chronicle().vocabulary(), claim.value());
        Optional<Prompt> prompt =
                figure.isEmpty()
                        ? asking.none("it is open, or neither a number nor a year")
                        : Stem.of(asking, "figure")
                                .flatMap(s -> s.valued(claim.value(), Stream.of()));
        return prompt.map(p ->
                asking.question(
                        p,
                        new Task.TypeNumber(
                                figure.orElseThrow().number(),
                                figure.orElseThrow().tolerance(),
                                figure.orElseThrow().before(),
                                figure.orElseThrow().after(),
                                List.of(claim.id()))));
    }
}
