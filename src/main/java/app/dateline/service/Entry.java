package app.dateline.service;

import app.dateline.classroom.Passwords;
import app.dateline.study.LearnerId;
import java.time.Duration;

/// What comes of asking to be let in.
public sealed interface Entry {
    /// Signed in: the secret is for the browser to keep, and is told once.
    record In(LearnerId learner, String secret, boolean shared) implements Entry {}

    /// No such name, or not its password: which of them is not told.
    record Wrong() implements Entry {}

    /// Too many tries in vain: the next may be made after so long.
    record Wait(Duration rest) implements Entry {}

    /// Too many want in at this moment. Nothing was done and nothing counted.
    record Busy() implements Entry {}

    /// The name cannot be one to sign in with.
    record NoName() implements Entry {}

    record NameTaken() implements Entry {}

    /// What others are to see cannot be a name.
    record NoShownName() implements Entry {}

    record WeakPassword(Passwords.Fault fault) implements Entry {}
}
