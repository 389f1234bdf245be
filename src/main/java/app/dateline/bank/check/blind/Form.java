package app.dateline.bank.check.blind;

import java.util.List;

/// What there is to choose from: years; names, of people, places, months or articles; clauses, which tell a fact; whether a
/// statement is true; the gaps of a timeline.
enum Form {
    YEARS,
    NAMES,
    CLAUSES,
    STATEMENT,
    TIMELINE;

    /// Words of an option from which on it is a clause, on the average of a question.
    private static final int CLAUSE = 4;

    static Form of(List<String> options) {
        if (options.stream().allMatch(o -> o.matches("\\d{4}"))) {
            return YEARS;
        }
        var words = options.stream().mapToInt(o -> Tokens.of(o).size()).average().orElse(0);
        return words < CLAUSE ? NAMES : CLAUSES;
    }

    boolean choice() {
        return switch (this) {
            case YEARS, NAMES, CLAUSES -> true;
            case STATEMENT, TIMELINE -> false;
        };
    }

    /// As the report names it.
    String words() {
        return switch (this) {
            case YEARS -> "years";
            case NAMES -> "names";
            case CLAUSES -> "clauses";
            case STATEMENT -> "statements";
            case TIMELINE -> "timelines";
        };
    }
}
