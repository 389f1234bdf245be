package app.dateline.service;

import app.dateline.classroom.Learners;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.Limits;
import app.dateline.study.ReviewLog;
import app.dateline.study.ReviewStep;
import app.dateline.study.Reviews;
import app.dateline.study.Study;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Cards: which one now, grade it, put it aside, take that back. A learner does so in their own log only; what is returned is
/// committed.
@Service
public class Reviewing {
    private final Reviews reviews;
    private final LogEnds logs;
    private final ReviewDays days;
    private final Remembering remembering;
    private final CardMarks marks;
    private final Learners learners;
    private final Uuids ids;
    private final InstantSource clock;

    Reviewing(
            Reviews reviews,
            LogEnds logs,
            ReviewDays days,
            Remembering remembering,
            CardMarks marks,
            Learners learners,
            Uuids ids,
            InstantSource clock) {
        this.reviews = reviews;
        this.logs = logs;
        this.days = days;
        this.remembering = remembering;
        this.marks = marks;
        this.learners = learners;
        this.ids = ids;
        this.clock = clock;
    }

    /// The day with a topic's cards as it stands, for whoever sat down to `study`.
    @Transactional(readOnly = true)
    public ReviewDay day(LearnerId learner, String topic, Study study, ZoneId zone) {
        return days.of(logs.of(learner), topic, study, zone);
    }

    /// The same for a visitor of whom nothing is kept yet: all cards are new.
    @Transactional(readOnly = true)
    public ReviewDay day(String topic, ZoneId zone) {
        return days.visitors(topic, zone);
    }

    /// The day with the new cards that are next to come, to be looked at without a step.
    @Transactional(readOnly = true)
    public ReviewDay upcoming(LearnerId learner, String topic, ZoneId zone) {
        return days.upcoming(logs.of(learner), topic, zone);
    }

    /// How many cards each of these choices would ask now.
    @Transactional(readOnly = true)
    public Map<Study, Integer> left(
            LearnerId learner, String topic, List<Study> choices, ZoneId zone) {
        return days.left(logs.of(learner), topic, choices, zone);
    }

    /// Keeps a grade given in the state the page saw. One that comes late, from a double press or from another tab, changes
    /// nothing: the day is returned as it stands.
    @Transactional
    public ReviewDay grade(
            LearnerId learner, String topic, Study study, Grading grading, ZoneId zone) {
        var log = claimed(learner);
        var card = card(learner, topic, grading.card());
        if (log.revision() != grading.state() || corrected(learner, topic, card, grading.shown())) {
            return days.of(log, topic, study, zone);
        }
        var now = clock.instant();
        var own = own(learner, zone);
        var seconds = Duration.between(grading.shown(), now).toMillis() / 1000.0;
        var graded =
                new ReviewStep.Graded(
                        now,
                        own.zone(),
                        own.on(now),
                        grading.id(),
                        topic,
                        card.id(),
                        card.facts().stream().map(Fact::key).toList(),
                        grading.rating(),
                        Math.max(0, seconds));
        if (!reviews.append(learner, graded)) {
            return days.of(logs.of(learner), topic, study, zone);
        }
        remembering.keep(learner, topic, graded.day(), graded.recalls(), OptionalDouble.empty());
        return days.of(log.with(graded), topic, study, zone);
    }

    /// Whether a card says something else by now than when it was shown.
    private boolean corrected(LearnerId learner, String topic, Flashcard card, Instant shown) {
        var facts = card.facts().stream().map(Fact::key).toList();
        return remembering.relearnings(learner, topic).stream()
                .anyMatch(r -> facts.contains(r.fact()) && r.at().isAfter(shown));
    }

    /// Puts a card aside, takes it up again, flags it or takes the flag off; what is so already stays so, without a step.
    @Transactional
    public void mark(
            LearnerId learner, String topic, String card, CardMark.Change change, ZoneId zone) {
        claimed(learner);
        var id = card(learner, topic, card).id();
        var own = own(learner, zone);
        var now = clock.instant();
        var before = marks.of(learner, topic).getOrDefault(id, CardMark.NONE);
        var after = before.after(change, own.on(now));
        if (!after.equals(before)) {
            reviews.append(
                    learner,
                    new ReviewStep.Marked(
                            now, own.zone(), own.on(now), ids.next(), topic, id, change));
            marks.put(learner, topic, id, after);
        }
    }

    /// Sets the limits of today alone.
    @Transactional
    public void limit(LearnerId learner, String topic, UnaryOperator<Limits> change, ZoneId zone) {
        var log = claimed(learner);
        var day = days.of(log, topic, Study.DAY, zone);
        var own = own(learner, zone);
        reviews.append(
                learner,
                new ReviewStep.Limited(
                        day.at(),
                        own.zone(),
                        day.today(),
                        ids.next(),
                        topic,
                        change.apply(day.limits())));
    }

    /// Takes back the last grade or mark of today that stands, if the log is still in the state the page saw.
    @Transactional
    public ReviewDay undo(LearnerId learner, String topic, Study study, long state, ZoneId zone) {
        var log = claimed(learner);
        var now = clock.instant();
        var last = log.day(topic, own(learner, zone).on(now)).last();
        if (log.revision() == state) {
            last.ifPresent(step -> takeBack(learner, topic, step, now));
        }
        return days.of(logs.of(learner), topic, study, zone);
    }

    private void takeBack(
            LearnerId learner, String topic, ReviewStep.Reversible step, Instant now) {
        if (reviews.append(learner, new ReviewStep.Undone(now, step.id()))) {
            switch (step) {
                case ReviewStep.Graded graded ->
                        remembering.takeBack(learner, topic, graded.day(), graded.id());
                case ReviewStep.Marked marked -> {
                    var mark = marks.of(learner, topic).getOrDefault(marked.card(), CardMark.NONE);
                    marks.put(learner, topic, marked.card(), mark.before(marked.change()));
                }
            }
        }
    }

    private Flashcard card(LearnerId learner, String topic, String id) {
        return days.pack(learner, topic).card(id).orElseThrow(() -> new NotThere("Card " + id));
    }

    private ReviewLog claimed(LearnerId learner) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
        return logs.claim(learner);
    }

    /// The learner's own day; `zone` is the browser's, for those who chose none.
    private LearnerDay own(LearnerId learner, ZoneId zone) {
        return learners.settings(learner).day(zone);
    }
}
