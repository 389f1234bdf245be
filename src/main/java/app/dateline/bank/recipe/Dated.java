package app.dateline.bank.recipe;

import app.dateline.bank.Links;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An event that can be put in order: the date to show, the span of days in which all its articles place it, and the words of
/// its title that name neither an actor nor a visit: the deal, the embargo, the pipeline. A question holds it against hundreds of
/// others, so what is compared lies at hand.
///
/// @param subjects those words
/// @param id the name of its event, for an order by hash
/// @param kind of its event
/// @param topics of its event
/// @param tied the events that are linked to it
/// @param from the first day it may have been, counted from 1970
/// @param until the last
/// @param fromYear the year of the first
/// @param untilYear the year of the last
record Dated(
        Asking asking,
        Task.Item item,
        Set<String> subjects,
        String id,
        String kind,
        Set<String> topics,
        Set<EventId> tied,
        long from,
        long until,
        int fromYear,
        int untilYear) {
    private static final Set<String> SAID = Set.of("statement", "announcement", "report");
    private static final Set<String> VISIT = Set.of("visits", "meets");
    private static final Pattern FIGURES = Pattern.compile("\\d{3}");

    /// Every event of the chronicle that can be, in order of id.
    static List<Dated> all(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        return Datings.of(chronicle).by(recipe, unasked);
    }

    /// Those that can be, save what was only said: nobody places a remark between two deals.
    static List<Dated> deeds(String recipe, Chronicle chronicle, Consumer<Unasked> unasked) {
        return all(recipe, chronicle, unasked).stream()
                .filter(d -> !SAID.contains(d.event().kind()))
                .toList();
    }

    /// What a question is about, whatever it is dealt as: two with the same are one.
    static Set<EventId> events(Question question) {
        return question.facts().stream().map(Fact::event).collect(Collectors.toSet());
    }

    /// None where the date is open, disputed, mistaken or lasted, or where the title gives it away or fits another event.
    static Optional<Dated> of(Asking asking, ProperNouns names) {
        var event = asking.event();
        if (event.type() != Event.Type.EVENT) {
            return asking.none("it is no single event");
        }
        var claims =
                event.claims("date").stream().filter(c -> c.modality() != Modality.DENIED).toList();
        var dates = claims.stream().map(c -> ((Value.Date) c.value()).date()).toList();
        var shown = asking.teller().plain(event, "date").map(v -> ((Value.Date) v).date());
        if (shown.isEmpty() || claims.stream().anyMatch(event::erratum)) {
            return asking.none("its date is not given, disputed or mistaken");
        }
        if (dates.stream()
                .anyMatch(d -> d.lasted() || d.earliest().isEmpty() || d.latest().isEmpty())) {
            return asking.none("it lasted, or its date is open");
        }
        if (FIGURES.matcher(event.title()).find()) {
            return asking.none("its title holds a year");
        }
        var rank = Ranks.unclaimed(event, event.title());
        if (rank.isPresent()) {
            return asking.none(
                    "its title says \"%s\", which no article claims".formatted(rank.get()));
        }
        var other =
                new Ambiguity(asking, event.title(), Optional.empty(), Optional.empty())
                        .other(new Value.Date(shown.get()));
        if (other.isPresent()) {
            return asking.none("its title fits %s as well".formatted(other.get().id()));
        }
        var first =
                dates.stream().flatMap(d -> d.earliest().stream()).min(Comparator.naturalOrder());
        var last = dates.stream().flatMap(d -> d.latest().stream()).max(Comparator.naturalOrder());
        var within = EventDate.parse("[%s..%s]".formatted(first.orElseThrow(), last.orElseThrow()));
        return Optional.of(
                of(
                        asking,
                        new Task.Item(
                                event.title(),
                                event.id(),
                                shown.get(),
                                within,
                                claims.stream()
                                        .filter(Claim::asserted)
                                        .filter(c -> asking.support(c.value()).isPresent())
                                        .map(Claim::id)
                                        .toList()),
                        names.common(event.title()).stream()
                                .filter(w -> !VISIT.contains(w))
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static Dated of(Asking asking, Task.Item item, Set<String> subjects) {
        var event = asking.event();
        var first = item.within().earliest().orElseThrow();
        var last = item.within().latest().orElseThrow();
        return new Dated(
                asking,
                item,
                subjects,
                event.id().value(),
                event.kind(),
                Set.copyOf(event.topics()),
                Links.of(asking.chronicle()).of(event.id()),
                first.toEpochDay(),
                last.toEpochDay(),
                first.getYear(),
                last.getYear());
    }

    /// The same, asked by another recipe.
    Dated by(Asking other) {
        return new Dated(
                other, item, subjects, id, kind, topics, tied, from, until, fromYear, untilYear);
    }

    Event event() {
        return asking.event();
    }

    /// Whether both are of one event.
    boolean same(Dated other) {
        return from == other.from && id.equals(other.id);
    }

    /// The year in which all its articles place it, where that is one.
    Optional<Integer> year() {
        return fromYear == untilYear ? Optional.of(fromYear) : Optional.empty();
    }

    boolean before(Dated other) {
        return until < other.from;
    }

    boolean apart(Dated other) {
        return before(other) || other.before(this);
    }

    /// Itself among other events: right by what dates it, or wrong by the same.
    Option option(boolean right) {
        return new Option(
                item.text(),
                right ? item.supportedBy() : List.of(),
                right ? List.of() : item.supportedBy(),
                Optional.of(asking.fact()));
    }

    /// How many years lie between the two, from the first day of each.
    int years(Dated other) {
        return Math.abs(fromYear - other.fromYear);
    }

    /// Of one kind or one topic, so that one is taken for the other.
    boolean alike(Dated other) {
        return kind.equals(other.kind) || topics.stream().anyMatch(other.topics::contains);
    }

    /// Whether the order of the two can be told from their words: talks on a matter, and the deal on it.
    boolean tells(Dated other) {
        return gives(other) || subjects.stream().anyMatch(other.subjects::contains);
    }

    /// Whether one of the two tells when the other was: a link, or a date that follows from the other's.
    boolean gives(Dated other) {
        return !tied.isEmpty() && tied.contains(other.event().id());
    }
}
