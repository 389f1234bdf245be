package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.classroom.report.Reports;
import app.dateline.study.Attempts;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Memories;
import app.dateline.study.ReviewLog;
import app.dateline.study.Reviews;
import org.springframework.stereotype.Component;

/// Brings a guest's history into an account's: the logs are merged by time, and what is remembered is made anew from them.
@Component
class Claiming {
    private final Learners learners;
    private final Attempts attempts;
    private final Reports reports;
    private final Reviews reviews;
    private final CardMarks marks;
    private final LearnerWeights weights;
    private final Memories memories;
    private final Notices notices;
    private final MemoryUpkeep upkeep;

    Claiming(
            Learners learners,
            Attempts attempts,
            Reports reports,
            Reviews reviews,
            CardMarks marks,
            LearnerWeights weights,
            Memories memories,
            Notices notices,
            MemoryUpkeep upkeep) {
        this.learners = learners;
        this.attempts = attempts;
        this.reports = reports;
        this.reviews = reviews;
        this.marks = marks;
        this.weights = weights;
        this.memories = memories;
        this.notices = notices;
        this.upkeep = upkeep;
    }

    /// To be called within the transaction that signs the person in: with it all of this happens, or nothing does.
    void merge(LearnerId guest, LearnerId account) {
        // From here on nobody begins anything as the guest: PostgreSQL holds their row against new
        // rows that refer to it.
        learners.claim(guest);
        reviews.claim(account);
        var read = notices.read(account, guest);
        var own = reviews.of(account);
        attempts.hand(guest, account);
        reports.hand(guest, account);
        var log =
                new ReviewLog(account, 0, ReviewLog.merged(own.steps(), reviews.of(guest).steps()));
        reviews.put(account, log.steps());
        log.marks()
                .forEach((topic, cards) ->
                        cards.forEach((card, mark) -> marks.put(account, topic, card, mark)));
        if (weights.of(account).isEmpty()) {
            weights.of(guest).ifPresent(w -> weights.put(account, w));
        }
        learners.change(account, settings -> settings.withCorrectionsRead(read));
        memories.forget(account);
        learners.erase(guest);
        upkeep.renew(account);
    }
}
