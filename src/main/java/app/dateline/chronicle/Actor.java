package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;

/// A person, state, organisation, weapon, project or place: one name and every other spelling in the texts.
public record Actor(
        ActorId id,
        Kind kind,
        String name,
        List<String> spellings,
        Optional<String> family,
        Optional<String> of,
        Optional<String> within,
        Optional<Level> level,
        List<Office> offices) {
    public Actor {
        spellings = List.copyOf(spellings);
        offices = List.copyOf(offices);
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
