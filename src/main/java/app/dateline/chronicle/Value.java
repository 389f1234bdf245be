package app.dateline.chronicle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a claim says of an attribute; the vocabulary fixes which case an attribute takes.
public sealed interface Value {

    /// When; see {@link EventDate} for precision and uncertainty.
    record Date(EventDate date) implements Value {}

    /// An actor, place, article or event, by id.
    record Ref(String id) implements Value {
        public Ref {
            Ids.requireSlug("actor, place, article or event", id);
        }
    }

    /// Several actors; only a complete list lets absence count as false.
    record Items(List<String> ids, boolean complete) implements Value {
        public Items {
            ids = List.copyOf(ids);
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("A list names at least one item; found none");
            }
            ids.forEach(id -> Ids.requireSlug("item", id));
        }
    }

    /// A quantity in a unit of the vocabulary; an absent end is open ("more than 2" has no `to`).
    record Amount(
            OptionalDouble from,
            OptionalDouble to,
            String unit,
            Optional<String> per,
            Qualifier qualifier)
            implements Value {
        public Amount {
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("An amount has at least one end; found none");
            }
            if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
                throw new IllegalArgumentException(
                        "An amount runs upwards; found from %s to %s"
                                .formatted(from.getAsDouble(), to.getAsDouble()));
            }
        }
    }

    /// A share in per cent of something, held by an actor where the claim says by whom.
    record Share(double percent, String of, Optional<String> holder) implements Value {
        public Share {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException(
                        "A share lies between 0 and 100 per cent; found " + percent);
            }
        }
    }

    /// "The first, since 1974": a rank within a scope, in our own words.
    record Superlative(String rank, String scope, Optional<EventDate> since) implements Value {}

    /// Free words, which prove nothing about other words unless a claim lists what it excludes.
    record Text(String words) implements Value {
        public Text {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A text says something; found blanks");
            }
        }
    }

    /// How exactly an amount is meant.
    enum Qualifier {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        MORE_THAN,
        UP_TO,
        LESS_THAN,
        SEVERAL
    }
}
