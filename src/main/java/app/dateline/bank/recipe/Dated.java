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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An event that can be put in order: the date to show, the span of days in which all its articles place it, and the words of
/// its title that name neither an actor nor a visit: the deal, the embargo, the pipeline.
record Dated(Asking asking, Task.Item item, Set<String> subjects) {
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
                new Dated(
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

    Event event() {
        return asking.event();
    }

    /// The name of its event, for an order by hash.
    String id() {
        return event().id().value();
    }

    /// Whether both are of one event.
    boolean same(Dated other) {
        return id().equals(other.id());
    }

    /// The year in which all its articles place it, where that is one.
    Optional<Integer> year() {
        return item.within().year();
    }

    LocalDate first() {
        return item.within().earliest().orElseThrow();
    }

    boolean before(Dated other) {
        return item.within().before(other.item.within());
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
        return Math.abs(first().getYear() - other.first().getYear());
    }

    /// Of one kind or one topic, so that one is taken for the other.
    boolean alike(Dated other) {
        return event().kind().equals(other.event().kind())
                || event().topics().stream().anyMatch(other.event().topics()::contains);
    }

    /// Whether the order of the two can be told from their words: talks on a matter, and the deal on it.
    boolean tells(Dated other) {
        return gives(other) || subjects.stream().anyMatch(other.subjects::contains);
    }

    /// Whether one of the two tells when the other was: a link, or a date that follows from the other's.
    boolean gives(Dated other) {
        return Links.of(asking.chronicle()).tie(event().id(), other.event().id());
    }
}
