package app.dateline.chronicle;

/// A stretch of an article's text, in code points from `start` up to and without `end`.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span runs from 0 or more upwards; found %d to %d".formatted(start, end));
        }
    }
}
