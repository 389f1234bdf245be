package app.dateline.classroom.quiz;

import app.dateline.bank.Dispute;
import app.dateline.chronicle.EventId;
import app.dateline.question.QuestionId;

/// What is to be minded about a question that was chosen by hand. Only {@link Gone} stands in the way.
public sealed interface Qualm {
    QuestionId question();

    /// It is retired, or was not made anew.
    record Gone(QuestionId question) implements Qualm {}

    /// It asks a fact that another asks, which stands before it.
    record SameFact(QuestionId question, QuestionId other) implements Qualm {}

    /// It asks about an event that another asks about, which stands before it.
    record SameEvent(QuestionId question, QuestionId other, EventId event) implements Qualm {}

    /// Before it is answered or after, it tells of an event that another asks about.
    record GivesAway(QuestionId question, QuestionId other, EventId event) implements Qualm {}

    /// What the articles contradict each other on it asks in a way that the quiz does not have.
    record Disputed(QuestionId question, Dispute dispute) implements Qualm {}
}
