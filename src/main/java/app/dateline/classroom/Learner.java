package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Instant;

/// Someone who learns: for now a guest, known by a cookie.
public record Learner(LearnerId id, Instant since) {}
