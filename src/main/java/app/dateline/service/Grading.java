package app.dateline.service;

import app.dateline.study.fsrs.Rating;
import java.time.Instant;

/// A press on a grade: of which card, since when it was shown, in which state of the log (its revision), under an id
/// that the page made for this showing.
public record Grading(long state, String id, String card, Rating rating, Instant shown) {}
