package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "How many years after A came B?", to be typed: of two events that belong together, each in one year by every article, so
/// that calendar years give one number. Each event anchors one question, with the earlier event that is most like it.
public final class YearsBetween implements Recipe {
    private static final String PLACE = "place";
    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int LONGEST = 30;

    @Override
    public String id() {
        return "years-between";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated =
                Dated.deeds(id(), chronicle, unasked).stream()
                        .filter(d -> d.year().isPresent())
                        .toList();
        var byId = dated.stream().collect(Collectors.toMap(Dated::id, d -> d));
        var ofKind = Timetable.ofKind(dated);
        return dated.stream()
                .flatMap(later -> question(later, near(later, byId, ofKind)).stream())
                .toList();
    }

    /// What is linked to it, and what is of its kind and of the years around.
    private static Stream<Dated> near(
            Dated later, Map<String, Dated> byId, Map<String, Timetable> ofKind) {
        var linked =
                later.tied().stream().flatMap(name -> Stream.ofNullable(byId.get(name.value())));
        return Stream.concat(
                linked,
                ofKind.getOrDefault(later.kind(), Timetable.of(List.of())).round(later, MOST));
    }

    private static Optional<Question> question(Dated later, Stream<Dated> near) {
        var id = later.asking().id();
        var earlier =
                near.filter(d -> years(d, later) >= FEWEST && years(d, later) <= MOST)
                        .filter(d -> together(d, later) && !derived(d, later))
                        .min(
                                Comparator.comparing((Dated d) -> !d.gives(later))
                                        .thenComparingLong(d -> -shared(d, later))
                                        .thenComparingInt(d -> years(d, later))
                                        .thenComparing(Hash.order(id, Dated::id)));
        if (earlier.isEmpty()) {
            return later.asking().none("no event like it lies some years before");
        }
        var prompt =
                "Counted by calendar years, how many years after “%s” came “%s”?"
                        .formatted(earlier.get().item().text(), later.item().text());
        return Tokens.of(prompt).size() > LONGEST
                ? later.asking().none("it takes more than %d words".formatted(LONGEST))
                : Optional.of(question(id, prompt, earlier.get(), later));
    }

    private static Question question(String id, String prompt, Dated earlier, Dated later) {
        var both = Stream.of(earlier, later);
        return new Question(
                new QuestionId(id),
                later.asking().recipe(),
                new Prompt(prompt),
                new Task.TypeNumber(
                        years(earlier, later),
                        0,
                        "",
                        " years",
                        both.flatMap(d -> d.item().supportedBy().stream()).toList()),
                Stream.of(later, earlier).map(d -> d.asking().fact()).toList(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /// Linked, or of one kind and about one matter: at one place, or told in the same words.
    private static boolean together(Dated one, Dated other) {
        return one.gives(other)
                || (one.kind().equals(other.kind())
                        && one.event().topics().equals(other.event().topics())
                        && (shared(one, other) > 0 || placed(one, other)));
    }

    private static long shared(Dated one, Dated other) {
        return one.subjects().stream().filter(other.subjects()::contains).count();
    }

    private static boolean placed(Dated one, Dated other) {
        return one.event().claims(PLACE).stream()
                .anyMatch(a ->
                        other.event().claims(PLACE).stream()
                                .anyMatch(b ->
                                        one.asking().chronicle().compatible(a.value(), b.value())));
    }

    private static int years(Dated earlier, Dated later) {
        return later.fromYear() - earlier.fromYear();
    }

    /// Whether an article counts the years itself: "the following year".
    private static boolean derived(Dated one, Dated other) {
        return derived(one.event(), other.event()) || derived(other.event(), one.event());
    }

    private static boolean derived(Event from, Event to) {
        return to.claims("date").stream()
                .flatMap(c -> c.derived().stream())
                .map(Claim.Derivation::from)
                .anyMatch(c -> c.value().startsWith(from.id() + "/"));
    }
}
