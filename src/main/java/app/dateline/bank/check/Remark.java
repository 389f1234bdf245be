package app.dateline.bank.check;

/// What a gate lists though it is no fault, such as an event that is not reached: the id it is about, and the reason.
public record Remark(String about, String reason) {}
