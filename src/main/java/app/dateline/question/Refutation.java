package app.dateline.question;

/// The rule by which claims refute a wrong option.
public enum Refutation {
    /// What is asked takes one value, and whoever speaks of it gives one that is incompatible.
    ONE_VALUE,
    /// Whoever speaks of it says what expressly excludes the option.
    EXCLUDED,
    /// The option is an event, and its own time by every article is another than the one asked for.
    OWN_TIME,
    /// The option is a fact on which all that speak of it agree, where a disagreement is asked for, or what one article alone says.
    AGREED,
    /// The option is a relation in which two claims do not stand, or an article whose claim stands behind that of the key.
    COMPARED,
    /// The option is an article, or its view, that is known not to say it; no claim is needed.
    SILENT
}
