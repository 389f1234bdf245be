package app.dateline.service;

import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import app.dateline.study.Recall;
import app.dateline.study.ReviewLog;
import app.dateline.study.Reviews;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All evidence of what a learner remembers of a bank, from rounds and from cards: one memory a fact, whichever way it was asked.
@Component
class Recalls {
    private final Attempts attempts;
    private final Reviews reviews;

    Recalls(Attempts attempts, Reviews reviews) {
        this.attempts = attempts;
        this.reviews = reviews;
    }

    List<Recall> of(LearnerId learner, String topic) {
        return with(reviews.of(learner), topic);
    }

    /// The same where the learner's review log has been read already.
    List<Recall> with(ReviewLog log, String topic) {
        return Stream.<Recall>concat(
                        attempts.answersOf(log.learner(), topic).stream(),
                        log.standing(topic).stream())
                .toList();
    }
}
