package app.dateline.study;

import app.dateline.question.Answer;
import app.dateline.question.Marking;
import app.dateline.question.QuestionId;
import app.dateline.study.fsrs.Rating;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of an attempt's log: appended, never edited. `key` is unique within the attempt, so that a step sent twice
/// is written once.
public sealed interface Step {
    Instant at();

    String key();

    /// The round as drawn: topic, revision of the bank, seed, the questions in order, the round whose misses it repeats, and
    /// what it was drawn to
    /// (nothing where it asks about one event or repeats misses).
    record Started(
            Instant at,
            String topic,
            String revision,
            long seed,
            List<QuestionId> questions,
            Optional<AttemptId> missesOf,
            Optional<Blueprint> blueprint)
            implements Step {
        public Started {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("A round has at least one question; found none");
            }
        }

        public Form form() {
            return blueprint.map(Blueprint::form).orElse(Form.QUESTIONS);
        }

        @Override
        public String key() {
            return "started";
        }
    }

    /// An answer to the question at `index` (from 0) with what it earned, the kind of task, its guess chance, the seconds
    /// it took, and the learner's zone and day (which begins at 04:00 there). `answerId` is made by the page.
    record Answered(
            Instant at,
            ZoneId zone,
            LocalDate day,
            String answerId,
            int index,
            Answer answer,
            String task,
            double guessChance,
            double seconds,
            Marking marking)
            implements Step {
        @Override
        public String key() {
            return "answer/" + answerId;
        }

        /// The evidence of each fact: its own part in full counts as Good, anything less as Again. A guess is right about one
        /// of several parts oftener than about all.
        public List<Recall> recalls(QuestionId question) {
            var guess = Math.pow(guessChance, 1.0 / Math.max(1, marking.parts().size()));
            return marking.parts().entrySet().stream()
                    .map(part ->
                            new Recall(
                                    part.getKey().key(),
                                    answerId,
                                    at,
                                    day,
                                    question.value(),
                                    task,
                                    guess,
                                    OptionalDouble.empty(),
                                    part.getValue().full() ? Rating.GOOD : Rating.AGAIN,
                                    seconds))
                    .toList();
        }
    }

    /// The learner went on to the question at `to`; one past the last ends the round.
    record Moved(Instant at, int to) implements Step {
        @Override
        public String key() {
            return "moved/" + to;
        }
    }
}
