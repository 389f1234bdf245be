package app.dateline.chronicle;

/// Physical lines of an article's text file, from 1, both ends included.
public record Lines(int first, int last) {
    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(
                    "Lines run from 1 or more upwards; found %d to %d".formatted(first, last));
        }
    }
}
