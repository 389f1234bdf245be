package app.dateline.service;

import app.dateline.study.LearnerId;
import app.dateline.study.ReviewLog;
import app.dateline.study.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The last days of the learners' review logs: what was done before them has no part in any learner's day of now. Of those who were
/// here last they are held, and only what was appended since is read.
@Component
class LogEnds {
    private static final Duration DAYS = Duration.ofDays(2);

    private final Reviews reviews;
    private final InstantSource clock;
    private final Recent<LearnerId, Held> recent = new Recent<>();

    /// @param since from when on the log was read
    private record Held(Instant since, ReviewLog log) {}

    LogEnds(Reviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    ReviewLog of(LearnerId learner) {
        return since(learner, clock.instant().minus(DAYS));
    }

    /// The same, held against every other writer until the transaction ends, of which this is the first that is done: read so, it
    /// is committed and may be held for the next.
    ReviewLog claim(LearnerId learner) {
        reviews.claim(learner);
        var since = clock.instant().minus(DAYS);
        var log = since(learner, since);
        recent.put(learner, new Held(since, log));
        return log;
    }

    private ReviewLog since(LearnerId learner, Instant since) {
        return recent.find(learner)
                .filter(held -> !since.isBefore(held.since))
                .flatMap(held -> held.log.with(reviews.after(learner, held.log.revision())))
                .map(log -> log.since(since))
                .orElseGet(() -> reviews.since(learner, since));
    }
}
