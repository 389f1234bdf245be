package app.dateline.bank;

import app.dateline.chronicle.Actor;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Mentions;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a question depends on, read off what is stored with it and not off how it was made: the events it names (its facts,
/// those of its options, those whose claims prove them), and the set over which the choice of wrong options ranged, by recipe:
/// events of the years around, of the kind, with claims of the attribute, with actors of the sort of the key. A recipe that
/// is not known here ranges over everything.
record Dependence(Chronicle chronicle, Question question) {
    private static final int ANY_TIME = 10_000;

    /// Years round the event asked about from which a recipe takes its options.
    private static final Map<String, Integer> YEARS =
            Map.of(
                    "between", 4,
                    "came-first", 4,
                    "which-in-year", 6,
                    "month", 1,
                    "put-in-order", 20,
                    "place-on-timeline", 20,
                    "match-events", 20,
                    "years-between", 40);

    private static final Set<String> OF_ITSELF =
            Set.of(
                    "type-date",
                    "either-year",
                    "either-name",
                    "either-figure",
                    "who-typed",
                    "cloze",
                    "how-much-typed",
                    "which-article-says",
                    "who-holds-that",
                    "both-right",
                    "most-exact");
    private static final Set<String> OF_KIND = Set.of("next-of-kind", "part-of");
    private static final Set<String> OF_ATTRIBUTE =
            Set.of("how-much", "true-or-false", "office", "outcome", "reason", "statement");
    private static final Set<String> OF_ACTORS = Set.of("who", "where", "with-whom");
    private static final Set<String> OF_THESES =
            Set.of("what-it-argues", "made-alone", "who-agrees");

    /// The events it names.
    Set<EventId> named() {
        var named = new HashSet<EventId>();
        question.facts().forEach(f -> named.add(f.event()));
        named.addAll(question.task().tells());
        question.task().supportedBy().forEach(c -> named.add(chronicle.claim(c).event()));
        options(question.task())
                .forEach(o -> {
                    o.trueOf().map(Fact::event).ifPresent(named::add);
                    Stream.concat(o.supportedBy().stream(), o.refutedBy().stream())
                            .forEach(c -> named.add(chronicle.claim(c).event()));
                });
        return named;
    }

    private static List<Option> options(Task task) {
        return switch (task) {
            case Task.ChooseOne choose -> choose.options();
            case Task.ChooseMany many -> many.options();
            case Task.Match match -> match.values();
            case Task.TrueFalse statement -> List.of(statement.stated(), statement.right());
            case Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    List.of();
        };
    }

    /// Whether an event, as it is or was, belongs to the set its options were taken from.
    boolean rangesOver(Event event) {
        var recipe = question.recipe();
        var asked = question.facts().stream().map(f -> chronicle.event(f.event())).toList();
        if (OF_ITSELF.contains(recipe)) {
            return false;
        }
        if (OF_KIND.contains(recipe)) {
            return asked.stream().anyMatch(a -> a.type() == event.type());
        }
        if (OF_THESES.contains(recipe)) {
            return event.type() == Event.Type.THESIS;
        }
        if (OF_ATTRIBUTE.contains(recipe)) {
            return question.facts().stream().anyMatch(f -> !event.claims(f.attribute()).isEmpty());
        }
        if (OF_ACTORS.contains(recipe)) {
            return asked.stream().anyMatch(a -> a.kind().equals(event.kind()))
                    || sorts(event).anyMatch(keySorts(asked)::contains);
        }
        if (recipe.equals("when-year")) {
            return near(asked, event, farthest() > 20 ? ANY_TIME : 20);
        }
        return near(asked, event, YEARS.getOrDefault(recipe, ANY_TIME));
    }

    /// How far an offered year lies from that of the key.
    private int farthest() {
        if (!(question.task() instanceof Task.ChooseOne choose)) {
            return 0;
        }
        var key = Integer.parseInt(choose.options().get(choose.key()).text());
        return choose.options().stream()
                .mapToInt(o -> Math.abs(Integer.parseInt(o.text()) - key))
                .max()
                .orElse(0);
    }

    private Set<Actor.Kind> keySorts(List<Event> asked) {
        var attribute = question.facts().getFirst().attribute();
        return asked.stream()
                .flatMap(a -> a.claims(attribute).stream())
                .flatMap(this::sorts)
                .collect(Collectors.toSet());
    }

    private Stream<Actor.Kind> sorts(Event event) {
        return event.claims().stream().flatMap(this::sorts);
    }

    private Stream<Actor.Kind> sorts(Claim claim) {
        return Mentions.in(claim.value())
                .flatMap(id -> chronicle.findActor(id).stream())
                .map(Actor::kind);
    }

    /// What is undated may be of any time.
    private static boolean near(List<Event> asked, Event event, int years) {
        var theirs = years(event);
        return theirs.isEmpty()
                || asked.stream()
                        .flatMap(a -> years(a).stream())
                        .anyMatch(y -> theirs.stream().anyMatch(t -> Math.abs(y - t) <= years));
    }

    private static List<Integer> years(Event event) {
        return event.claims("date").stream()
                .map(c -> ((Value.Date) c.value()).date())
                .flatMap(d -> Stream.concat(d.earliest().stream(), d.latest().stream()))
                .map(LocalDate::getYear)
                .distinct()
                .toList();
    }

    /// Whether the words of one event, its title or what is asked with, are all said of the other: then it may be that the one
    /// is not asked about since it could be taken for the other.
    static boolean meansPerhaps(Chronicle chronicle, Event one, Event other) {
        var said = words(everything(chronicle, other));
        return Stream.concat(Stream.of(one.title(), one.telling()), one.asks().values().stream())
                .map(s -> words(s.replaceAll("\\{[^}]*}", " ")))
                .anyMatch(said::containsAll);
    }

    private static String everything(Chronicle chronicle, Event event) {
        return Stream.of(
                        Stream.of(event.title(), event.telling()),
                        event.asks().values().stream(),
                        event.claims().stream()
                                .flatMap(c ->
                                        c.value() instanceof Value.Text text
                                                ? Stream.of(text.words())
                                                : Mentions.in(c.value())
                                                        .flatMap(i -> chronicle.name(i).stream())))
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }

    /// Without those of three letters or fewer, which carry little meaning: that makes more alike than less.
    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(w -> w.length() > 3)
                .collect(Collectors.toSet());
    }
}
