package app.dateline.study.progress;

/// How many answers were right in full, of how many.
public record Tally(int right, int asked) {
    private static final int ENOUGH = 5;

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (right < 0 || right > asked) {
            throw new IllegalArgumentException(
                    "No more can be right than was asked; found %d of %d".formatted(right, asked));
        }
    }

    public Tally plus(boolean another) {
        return new Tally(right + (another ? 1 : 0), asked + 1);
    }

    public Tally and(Tally other) {
        return new Tally(right + other.right, asked + other.asked);
    }

    /// The share right, from 0 to 1; 0 where nothing was asked.
    public double share() {
        return asked == 0 ? 0 : (double) right / asked;
    }

    /// Too few for a percentage to say anything: chance speaks louder.
    public boolean few() {
        return asked < ENOUGH;
    }
}
