package app.dateline.study.fsrs;

/// What is left in memory after each of the four ratings.
public record States(State again, State hard, State good, State easy) {
    public State of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
