package app.dateline.service;

/// What was asked for does not exist, or belongs to somebody else: both read alike.
public final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotThere(String what) {
        super(what + " is not there, or not for this learner");
    }
}
