package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;

/// Someone who learns: a guest known by a cookie, or whoever signs in to an account.
public record Learner(LearnerId id, Instant since) {}
