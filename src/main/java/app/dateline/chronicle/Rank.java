package app.dateline.chronicle;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A claim that calls an event the first, the second, the only one of its kind, held against the other events: by kind,
/// parties and time. The scope of the claim stands in words that only an editor can weigh, so what is found here looks as if
/// it counted against the claim; a note says whether it does.
public record Rank(Chronicle chronicle, Event event, Claim claim) {
    private static final String ONLY = "only";

    /// "first" to "twelfth".
    public static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth");

    /// Every claim that ranks an event, in order of event and claim.
    public static List<Rank> all(Chronicle chronicle) {
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty())
                .sorted(Comparator.comparing(Event::id))
                .flatMap(e ->
                        e.claims().stream()
                                .filter(c -> c.value() instanceof Value.Superlative)
                                .filter(c -> c.modality() != Modality.DENIED)
                                .sorted(Comparator.comparing(Claim::id))
                                .map(c -> new Rank(chronicle, e, c)))
                .toList();
    }

    /// The notes that say how it fared.
    public List<Note> notes() {
        return event.notes().stream().filter(n -> n.examines(claim)).toList();
    }

    /// The events of its kind and parties that came before it, and of an only one those that came after, too; none where they
    /// are no more than the rank leaves room for, where it is no rank in time ("largest"), or where the event never took place.
    public List<Event> against() {
        var room = room();
        if (room.isEmpty() || event.status() != Event.Status.HAPPENED) {
            return List.of();
        }
        var others =
                chronicle.events().stream()
                        .filter(e -> !e.id().equals(event.id()) && e.mergedInto().isEmpty())
                        .filter(e ->
                                e.kind().equals(event.kind())
                                        && e.type() == event.type()
                                        && e.status() == Event.Status.HAPPENED)
                        .filter(e -> within(e) && parties(e))
                        .sorted(Comparator.comparing(Event::id))
                        .toList();
        return others.size() > room.get() ? others : List.of();
    }

    /// How many of its like may come before it: none before the first, one before the second.
    private Optional<Integer> room() {
        return rank().equals(ONLY)
                ? Optional.of(0)
                : Optional.of(ORDINALS.indexOf(rank())).filter(i -> i >= 0);
    }

    private String rank() {
        return most().rank().toLowerCase(Locale.ROOT);
    }

    private Value.Superlative most() {
        return (Value.Superlative) claim.value();
    }

    /// Before this event by what every article says, and after the time it is counted from.
    private boolean within(Event other) {
        var times = dates(other);
        var after =
                most().since().stream()
                        .allMatch(since ->
                                !times.isEmpty() && times.stream().allMatch(since::before));
        return after && (rank().equals(ONLY) || before(other));
    }

    private boolean before(Event other) {
        var these = dates(event);
        var those = dates(other);
        return !these.isEmpty()
                && !those.isEmpty()
                && those.stream().allMatch(a -> these.stream().allMatch(a::before));
    }

    private static List<EventDate> dates(Event event) {
        return event.claims("date").stream()
                .filter(c -> c.asserted() && !event.erratum(c))
                .map(c -> ((Value.Date) c.value()).date())
                .toList();
    }

    /// Nobody tells that other parties were in it: each role that both tell of is played for a common state, and where any
    /// state is told to have had to do with it, so did every state that had to do with this event. Beside an only one, which no
    /// time sets apart from the rest of its kind, that must be told.
    private boolean parties(Event other) {
        var roles =
                Optional.ofNullable(chronicle.vocabulary().kinds().get(event.kind())).stream()
                        .flatMap(k -> k.roles().stream())
                        .toList();
        var shared =
                roles.stream()
                        .allMatch(role ->
                                states(event, role).isEmpty()
                                        || states(other, role).isEmpty()
                                        || states(event, role).stream()
                                                .anyMatch(states(other, role)::contains));
        var told = states(other);
        return shared && (told.isEmpty() ? !rank().equals(ONLY) : told.containsAll(states(event)));
    }

    private Set<String> states(Event of) {
        return states(of.claims().stream());
    }

    private Set<String> states(Event of, String role) {
        return states(of.claims(role).stream());
    }

    private Set<String> states(Stream<Claim> claims) {
        return claims.filter(Claim::asserted)
                .flatMap(c -> Mentions.in(c.value()))
                .flatMap(id -> state(id).stream())
                .collect(Collectors.toSet());
    }

    /// The state that an actor is, acts for or lies in; an organisation stands for itself.
    private Optional<String> state(String id) {
        var seen = new HashSet<String>();
        var here = chronicle.findActor(id);
        while (here.isPresent() && seen.add(here.get().id().value())) {
            var actor = here.get();
            switch (actor.kind()) {
                case STATE, ORGANISATION -> {
                    return Optional.of(actor.id().value());
                }
                case PERSON -> here = actor.of().flatMap(chronicle::findActor);
                case PLACE -> here = actor.within().flatMap(chronicle::findActor);
                case WEAPON, PROJECT -> here = Optional.empty();
            }
        }
        return Optional.empty();
    }
}
