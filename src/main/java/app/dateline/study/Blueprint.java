package app.dateline.study;

/// What a round is drawn to: how many questions.
public record Blueprint(int count) {
    private static final int MOST = 100;

    public Blueprint {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException(
                    "A round has 1 to %d questions; found %d".formatted(MOST, count));
        }
    }

    public static Blueprint ofTen() {
        return new Blueprint(10);
    }
}
