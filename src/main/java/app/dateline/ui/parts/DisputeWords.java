package app.dateline.ui.parts;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.DisputePolicy;

/// What may be done with facts on which the articles contradict each other.
public final class DisputeWords {
    private DisputeWords() {}

    public static String of(DisputePolicy policy) {
        return switch (policy) {
            case BY_SOURCE -> say("disputes.by-source");
            case ACCEPT_ALL -> say("disputes.accept-all");
            case ASK_ABOUT -> say("disputes.ask-about");
            case LEAVE_OUT -> say("disputes.leave-out");
        };
    }

    /// What a policy means, in a sentence.
    public static String meaning(DisputePolicy policy) {
        return switch (policy) {
            case BY_SOURCE -> say("disputes.by-source-why");
            case ACCEPT_ALL -> say("disputes.accept-all-why");
            case ASK_ABOUT -> say("disputes.ask-about-why");
            case LEAVE_OUT -> say("disputes.leave-out-why");
        };
    }
}
