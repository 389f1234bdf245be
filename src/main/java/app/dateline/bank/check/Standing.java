package app.dateline.bank.check;

/// Where a value stands before the claims.
enum Standing {
    SUPPORTED,
    DISPUTED,
    REFUTED,
    UNKNOWN;

    String words() {
        return switch (this) {
            case SUPPORTED -> "supported";
            case DISPUTED -> "disputed";
            case REFUTED -> "refuted";
            case UNKNOWN -> "not known to be true or false";
        };
    }
}
