package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person, state, organisation, weapon, project or place: one name and every other spelling in the texts. Of the
/// spellings, `adjectives` are no names, though the texts use them for it, and `former` ones are names of an earlier time.
public record Actor(
        ActorId id,
        Kind kind,
        String name,
        List<String> spellings,
        Optional<String> family,
        Optional<String> of,
        Optional<String> within,
        Optional<Level> level,
        List<Office> offices,
        List<String> adjectives,
        Optional<Former> former) {
    public Actor {
        spellings = List.copyOf(spellings);
        offices = List.copyOf(offices);
        adjectives = List.copyOf(adjectives);
        var listed = spellings;
        Stream.concat(adjectives.stream(), former.stream().flatMap(f -> f.names().stream()))
                .filter(n -> !listed.contains(n))
                .findFirst()
                .ifPresent(n -> {
                    throw new IllegalArgumentException(
                            "\"%s\" is an adjective or a former name of %s; list it among its spellings too"
                                    .formatted(n, id));
                });
    }

    /// An actor of one time, all of whose spellings are names.
    public Actor(
            ActorId id,
            Kind kind,
            String name,
            List<String> spellings,
            Optional<String> family,
            Optional<String> of,
            Optional<String> within,
            Optional<Level> level,
            List<Office> offices) {
        this(
                id,
                kind,
                name,
                spellings,
                family,
                of,
                within,
                level,
                offices,
                List.of(),
                Optional.empty());
    }

    /// What it was called to the end of a time: the Soviet Union.
    public record Former(List<String> names, EventDate until) {
        public Former {
            names = List.copyOf(names);
            if (until.year().isEmpty()) {
                throw new IllegalArgumentException(
                        "A former name ends in one year; found " + until.edtf());
            }
        }
    }

    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        WEAPON,
        PROJECT,
        PLACE
    }

    /// The administrative level of a place; options of one question share it.
    public enum Level {
        CITY,
        PROVINCE,
        REGION,
        COUNTRY
    }

    /// An office held, with the articles it is known from; basis "outside" proves no key.
    public record Office(
            String office,
            String of,
            Optional<EventDate> from,
            Optional<EventDate> until,
            List<String> basis) {
        public Office {
            basis = List.copyOf(basis);
        }
    }
}
