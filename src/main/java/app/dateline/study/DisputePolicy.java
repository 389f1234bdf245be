package app.dateline.study;

import app.dateline.bank.Dispute;

/// What a round does with facts on which the articles contradict each other. By source is the default.
public enum DisputePolicy {
    BY_SOURCE,
    ACCEPT_ALL,
    ASK_ABOUT,
    LEAVE_OUT;

    public boolean admits(Dispute dispute) {
        return switch (dispute) {
            case NONE -> true;
            case BY_SOURCE -> this == BY_SOURCE;
            case EITHER -> this == ACCEPT_ALL;
            case WHO_SAYS_WHAT -> this != LEAVE_OUT;
        };
    }
}
