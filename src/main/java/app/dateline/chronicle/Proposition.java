package app.dateline.chronicle;

/// "This attribute of this event has this value": what a key asserts and a wrong option denies.
public record Proposition(EventId event, String attribute, Value value) {}
