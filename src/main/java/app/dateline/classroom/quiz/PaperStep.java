package app.dateline.classroom.quiz;

import app.dateline.question.Answer;
import app.dateline.question.Marking;
import app.dateline.question.QuestionId;
import app.dateline.study.LearnerId;
import app.dateline.study.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One line of a paper's log: appended, never edited. `key` is unique within the paper, so that a step sent twice is written once.
public sealed interface PaperStep {
    Instant at();

    String key();

    /// The paper as it was drawn: it keeps its questions and how it runs, whatever becomes of the quiz.
    ///
    /// @param number which of the student's papers on the quiz it is, from 1
    /// @param topic of the bank, in this `revision`
    /// @param seed of this paper alone, by which it was drawn
    /// @param deadline that was promised: the paper never ends sooner
    record Started(
            Instant at,
            int number,
            String topic,
            String revision,
            long seed,
            Behaviour behaviour,
            List<QuestionId> questions,
            Optional<Instant> deadline)
            implements PaperStep {
        public Started {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("A paper has at least one question; found none");
            }
        }

        @Override
        public String key() {
            return "started";
        }
    }

    /// A change of the answer to the question at `index` (from 0); none clears it. `answerId` is made by the page.
    record Answered(
            Instant at,
            String answerId,
            int index,
            Optional<Answer> answer,
            Optional<Certainty> certainty)
            implements PaperStep {
        @Override
        public String key() {
            return "answer/" + answerId;
        }
    }

    record Flagged(Instant at, String id, int index, boolean on) implements PaperStep {
        @Override
        public String key() {
            return "flag/" + id;
        }
    }

    /// The student went to the question at `to`.
    record Moved(Instant at, String id, int to) implements PaperStep {
        @Override
        public String key() {
            return "moved/" + id;
        }
    }

    /// The answer with this id was checked, with the marking that was told; one answer is checked once.
    record Checked(Instant at, String answerId, int index, Marking marking) implements PaperStep {
        @Override
        public String key() {
            return "check/" + answerId;
        }
    }

    /// The end of the paper, at the moment it ended: where nobody handed it in, that of its deadline.
    record Submitted(Instant at, HandedIn how) implements PaperStep {
        @Override
        public String key() {
            return "submitted";
        }
    }

    /// What each question came to when the paper ended.
    record Marked(Instant at, List<Result> results) implements PaperStep {
        public Marked {
            results = List.copyOf(results);
        }

        @Override
        public String key() {
            return "marked";
        }
    }

    /// Another result for one question, set by hand or by a correction.
    record Remarked(Instant at, String id, int index, Result result, LearnerId by, String why)
            implements PaperStep {
        @Override
        public String key() {
            return "remarked/" + id;
        }
    }

    /// A word to the student on one question, or on the whole paper.
    ///
    /// @param by whom; nobody, once they are erased
    record Commented(
            Instant at, String id, Optional<Integer> index, String text, Optional<LearnerId> by)
            implements PaperStep {
        public static final int LONGEST = 1_000;

        public Commented {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "A comment has 1 to %d characters; found %d"
                                .formatted(LONGEST, text.strip().length()));
            }
        }

        public Commented by(Optional<LearnerId> other) {
            return new Commented(at, id, index, text, other);
        }

        @Override
        public String key() {
            return "comment/" + id;
        }
    }

    /// The student may see from here on what was right: the answers have become evidence of what they remember.
    record Remembered(Instant at, List<Step.Answered> evidence) implements PaperStep {
        public Remembered {
            evidence = List.copyOf(evidence);
        }

        @Override
        public String key() {
            return "remembered";
        }
    }
}
