package app.dateline.study.fsrs;

/// What is left in memory: stability, the days after which recall has fallen to 90 per cent, and difficulty, from 1 to 10.
public record State(double stability, double difficulty) {}
