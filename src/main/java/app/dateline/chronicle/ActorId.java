package app.dateline.chronicle;

/// Names one actor of a bank for good: lower-case words and numbers joined by hyphens.
public record ActorId(String value) implements Comparable<ActorId> {
    public ActorId {
        Ids.requireSlug("actor", value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
