package app.dateline.classroom.report;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.Optional;

/// An error that a learner says there is in a question or on a card, as it was asked of them, and what an author answered.
///
/// @param id a UUID
/// @param topic of the bank
/// @param revision of the bank, as the learner was asked
/// @param item the id of the question or card
/// @param quiz in which it was asked; none in practice, or once the quiz is gone
/// @param words what is wrong, in the learner's words; may be empty where the reason says enough
public record Report(
        String id,
        LearnerId learner,
        Instant at,
        String topic,
        String revision,
        String item,
        Optional<QuizId> quiz,
        Reason reason,
        String words,
        Optional<Answered> answered) {
    public static final int LONGEST = 1_000;

    public enum Reason {
        /// What it calls right is wrong.
        KEY,

        /// Something that it calls wrong is right as well.
        ALSO_RIGHT,

        /// It can be read in more than one way.
        UNCLEAR,

        /// A name, a date or the language is wrong.
        SLIP,

        /// Only the words say what.
        OTHER
    }

    public enum Verdict {
        /// The question or its facts were put right.
        MENDED,

        /// It holds as it is.
        STANDS
    }

    /// What an author answered.
    ///
    /// @param by whom; nobody, once they are erased
    public record Answered(Instant at, Optional<LearnerId> by, Verdict verdict, String words) {
        public Answered {
            limited(words);
        }
    }

    public Report {
        limited(words);
        if (reason == Reason.OTHER && words.isBlank()) {
            throw new IllegalArgumentException("A report says what is wrong; found no words");
        }
    }

    public boolean open() {
        return answered.isEmpty();
    }

    private static void limited(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A report has up to %d characters; found %d"
                            .formatted(LONGEST, words.length()));
        }
    }
}
