package app.dateline.question;

/// A share of full marks, from 0 to 1.
public record Mark(double value) {
    public static final Mark FULL = new Mark(1);
    public static final Mark NONE = new Mark(0);

    public Mark {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("A mark lies between 0 and 1; found " + value);
        }
    }

    public boolean full() {
        return value == 1;
    }
}
