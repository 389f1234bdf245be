package app.dateline.chronicle;

/// Names one claim: `event/attribute/article`, with `/2` and so on where an article says several things.
public record ClaimId(String value) implements Comparable<ClaimId> {
    public ClaimId {
        var parts = value.split("/", -1);
        if (parts.length < 3
                || parts.length > 4
                || (parts.length == 4 && !parts[3].matches("[2-9]|[1-9][0-9]+"))) {
            throw new IllegalArgumentException(
                    "The id of a claim is event/attribute/article, with /2 and so on; found \"%s\""
                            .formatted(value));
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
