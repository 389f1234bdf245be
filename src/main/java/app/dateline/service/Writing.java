package app.dateline.service;

/// A paper that somebody writes: a student their own, or whoever teaches a rehearsal of one. Each method returns the paper as it stands
/// afterwards; on one that is over none does anything.
public interface Writing {
    Sheet sheet();

    /// Keeps a change of an answer.
    ///
    /// @throws IllegalArgumentException where it is no answer to the question
    Sheet answer(Given given);

    Sheet flag(int index, boolean on);

    Sheet move(int to);

    /// Checks the answer of this id, where answers are checked one at a time.
    Sheet check(int index, String answerId);

    Sheet handIn();
}
