package app.dateline.study.fsrs;

/// Intervals in whole days, from the least to the most.
public record Span(int least, int most) {
    public Span {
        if (least > most) {
            throw new IllegalArgumentException(
                    "A span goes from the least to the most; found %d to %d"
                            .formatted(least, most));
        }
    }

    /// What of it is no shorter, or its longest where none is.
    public Span from(int days) {
        return new Span(Math.min(Math.max(least, days), most), most);
    }

    /// What of it is no longer, or its shortest where all is.
    public Span to(int days) {
        return new Span(least, Math.max(Math.min(most, days), least));
    }
}
