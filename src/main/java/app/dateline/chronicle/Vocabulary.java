package app.dateline.chronicle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words a bank's data may use: attributes with their types, kinds of events, units, links and topics, by id.
public record Vocabulary(
        Map<String, Attribute> attributes,
        Map<String, Kind> kinds,
        Map<String, Unit> units,
        Map<String, Link> links,
        Map<String, Topic> topics) {
    public Vocabulary {
        attributes = Map.copyOf(attributes);
        kinds = Map.copyOf(kinds);
        units = Map.copyOf(units);
        links = Map.copyOf(links);
        topics = Map.copyOf(topics);
    }

    /// `many`: one article may state several values that are all true; `slot` is the word in the blank; `says` holds {value}.
    public record Attribute(
            String id,
            ValueType type,
            boolean many,
            List<String> kinds,
            String slot,
            String says,
            List<String> refers) {
        public Attribute {
            kinds = List.copyOf(kinds);
            refers = List.copyOf(refers);
        }
    }

    public enum ValueType {
        DATE,
        REF,
        SUPERLATIVE,
        AMOUNT,
        SHARE,
        LIST,
        TEXT,
        LINK
    }

    /// `cameo` is the PLOVER/CAMEO code; `roles` are the attributes that name the actors of such an event.
    public record Kind(
            String id, String name, Event.Type type, Optional<String> cameo, List<String> roles) {
        public Kind {
            roles = List.copyOf(roles);
        }
    }

    /// `signs` are the strings of which one stands beside the number in a text ("billion", "bn").
    public record Unit(String id, String name, String prefix, String suffix, List<String> signs) {
        public Unit {
            signs = List.copyOf(signs);
        }
    }

    public record Link(String id, String says) {}

    public record Topic(String id, String name) {}
}
