package app.dateline.bank.check;

/// One fault: the id of the question, card or bank it is in, what is wrong and what would be right.
public record Finding(String about, String wrong, String right) {}
