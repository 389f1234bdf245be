package app.dateline.service;

import app.dateline.chronicle.EventId;
import app.dateline.classroom.Learners;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Ability;
import app.dateline.study.Attempt;
import app.dateline.study.AttemptId;
import app.dateline.study.Attempts;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.Step;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Rounds of practice: draw, answer, go on, look back. Every method checks whose round it is; what it returns is committed.
@Service
public class Practice {
    private final Attempts attempts;
    private final Remembering remembering;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;
    private final Drawing drawing;
    private final Uuids uuids;

    Practice(
            Attempts attempts,
            Remembering remembering,
            Learners learners,
            Editions editions,
            InstantSource clock,
            Drawing drawing,
            Uuids uuids) {
        this.attempts = attempts;
        this.remembering = remembering;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
        this.drawing = drawing;
        this.uuids = uuids;
    }

    /// Draws a round from the topic's present edition.
    ///
    /// @throws NotThere where no question fits what is asked for
    @Transactional
    public AttemptId start(LearnerId learner, String topic, Blueprint blueprint, ZoneId zone) {
        return begin(learner, drawing.to(blueprint, learner, topic, today(learner, zone)));
    }

    /// A round of what can be asked about one event: all of it, up to ten questions.
    @Transactional
    public AttemptId startAbout(LearnerId learner, String topic, EventId event, ZoneId zone) {
        return begin(learner, drawing.about(event, learner, topic, today(learner, zone)));
    }

    /// A round of just these questions of the topic's present edition.
    @Transactional
    public AttemptId startThese(LearnerId learner, String topic, List<QuestionId> questions) {
        return begin(learner, drawing.these(questions, topic));
    }

    /// A new round of what was missed in an earlier one, in its order and from its edition.
    @Transactional
    public AttemptId startMisses(LearnerId learner, AttemptId earlier) {
        return begin(learner, drawing.again(owned(learner, earlier)));
    }

    /// Which questions of the topic's present edition may be drawn, for a learner or a first visitor.
    @Transactional(readOnly = true)
    public List<Question> fitting(Optional<LearnerId> learner, String topic, Blueprint blueprint) {
        return drawing.fitting(learner, topic, blueprint);
    }

    private AttemptId begin(LearnerId learner, Step.Started start) {
        if (learners.find(learner).isEmpty()) {
            throw new NotThere("Learner " + learner);
        }
        var id = new AttemptId(uuids.next());
        attempts.begin(id, learner, start);
        return id;
    }

    /// The round as it stands.
    @Transactional(readOnly = true)
    public Sitting sitting(LearnerId learner, AttemptId id, ZoneId zone) {
        return sitting(owned(learner, id), zone);
    }

    private Sitting sitting(Attempt attempt, ZoneId zone) {
        var start = attempt.start();
        var current = editions.current(start.topic());
        return new Sitting(
                attempt,
                editions.edition(start.topic(), start.revision()),
                current,
                editions.corrected(current),
                today(attempt.learner(), zone),
                remembering.before(
                        attempt.learner(),
                        start.topic(),
                        start.at(),
                        r -> r.at().isBefore(start.at())),
                remembering.of(attempt.learner(), start.topic()));
    }

    /// Marks and keeps an answer to the question at `index`. A second answer to it, from a double press or another tab,
    /// changes nothing: the round is returned as it stands.
    @Transactional
    public Sitting answer(
            LearnerId learner,
            AttemptId id,
            int index,
            String answerId,
            Answer answer,
            ZoneId zone) {
        var attempt = claimed(learner, id);
        if (attempt.index() != index || attempt.answer(index).isPresent()) {
            return sitting(attempt, zone);
        }
        var question = sitting(attempt, zone).question(index);
        var now = clock.instant();
        var day = day(learner, zone);
        var seconds = Duration.between(attempt.steps().getLast().at(), now).toMillis() / 1000.0;
        var answered =
                new Step.Answered(
                        now,
                        day.zone(),
                        day.on(now),
                        answerId,
                        index,
                        answer,
                        question.task().type(),
                        question.task().guessChance(),
                        Math.max(0, seconds),
                        editions.evidence(
                                editions.edition(
                                        attempt.start().topic(), attempt.start().revision()),
                                question,
                                Marker.mark(question, answer)));
        if (attempts.append(id, answered)) {
            remembering.keep(
                    learner,
                    attempt.start().topic(),
                    answered.day(),
                    answered.recalls(question.id()),
                    OptionalDouble.of(question.difficulty().orElse(Ability.MIDDLING)));
            remembering.confuse(learner, attempt.start().topic(), answered, question);
        }
        return sitting(owned(learner, id), zone);
    }

    /// Goes on from the answered question at `from`; pressed twice it goes on once.
    @Transactional
    public Sitting next(LearnerId learner, AttemptId id, int from, ZoneId zone) {
        var attempt = claimed(learner, id);
        if (attempt.index() == from && attempt.answer(from).isPresent()) {
            attempts.append(id, new Step.Moved(clock.instant(), from + 1));
        }
        return sitting(owned(learner, id), zone);
    }

    /// The learner's rounds, the latest first.
    @Transactional(readOnly = true)
    public List<Attempt> rounds(LearnerId learner) {
        return attempts.of(learner);
    }

    /// The learner's own day; `zone` is the browser's, for those who chose none.
    private LearnerDay day(LearnerId learner, ZoneId zone) {
        return learners.settings(learner).day(zone);
    }

    private LocalDate today(LearnerId learner, ZoneId zone) {
        return day(learner, zone).on(clock.instant());
    }

    private Attempt owned(LearnerId learner, AttemptId id) {
        return attempts.find(id)
                .filter(a -> a.learner().equals(learner))
                .orElseThrow(() -> new NotThere("Round " + id));
    }

    private Attempt claimed(LearnerId learner, AttemptId id) {
        return attempts.claim(id)
                .filter(a -> a.learner().equals(learner))
                .orElseThrow(() -> new NotThere("Round " + id));
    }
}
