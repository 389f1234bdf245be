package app.dateline.classroom.quiz;

import app.dateline.study.LearnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a student asks to be otherwise for them in a quiz, and what was decided.
///
/// @param id a UUID
/// @param words what they ask for and why
public record Request(
        String id,
        QuizId quiz,
        LearnerId learner,
        Instant at,
        String words,
        Optional<Answered> answered) {
    public static final int LONGEST = 500;

    /// What somebody who teaches decided: to grant it is to make an exemption.
    ///
    /// @param by whom; nobody, once they are erased
    /// @param words to the student; may be empty where it was granted
    public record Answered(Instant at, Optional<LearnerId> by, boolean granted, String words) {
        public Answered {
            limited(words);
        }
    }

    public Request {
        limited(words);
        if (words.isBlank()) {
            throw new IllegalArgumentException("A request says what is asked for; found no words");
        }
    }

    public boolean open() {
        return answered.isEmpty();
    }

    /// Whether changed exemptions grant it: there is one of the student's own that was not there before.
    public boolean grantedBy(List<Exemption> before, List<Exemption> after) {
        var now = Exemption.of(after, learner);
        return now.isPresent() && !now.equals(Exemption.of(before, learner));
    }

    private static void limited(String words) {
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A request has up to %d characters; found %d"
                            .formatted(LONGEST, words.length()));
        }
    }
}
