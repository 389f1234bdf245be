package app.dateline.chronicle;

/// Names one event of a bank for good: lower-case words and numbers joined by hyphens.
public record EventId(String value) implements Comparable<EventId> {
    public EventId {
        Ids.requireSlug("event", value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
