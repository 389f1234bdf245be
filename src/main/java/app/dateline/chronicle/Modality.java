package app.dateline.chronicle;

/// How an article says a thing; only what is asserted makes a plain fact.
public enum Modality {
    ASSERTED,
    PLANNED,
    REPORTED,
    SPECULATED,
    DENIED
}
