package app.dateline.classroom;

import java.time.Instant;

/// A revision of a bank that somebody made: of which bank, its hash, when and why.
public record Authorship(String topic, String revision, Instant at, String why) {}
