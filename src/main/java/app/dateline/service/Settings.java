package app.dateline.service;

import app.dateline.classroom.Learner;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.exchange.LearnerJson;
import app.dateline.exchange.RecallCsv;
import app.dateline.question.Question;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerId;
import app.dateline.study.LearnerWeights;
import app.dateline.study.Recalls;
import app.dateline.study.Reviews;
import app.dateline.study.optimize.Fittings;
import java.io.Writer;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a learner chose, and what is theirs to take out or to have erased.
@Service
public class Settings {
    private static final int PAGE = 5_000;

    private final Learners learners;
    private final Attempts attempts;
    private final Reviews reviews;
    private final LearnerWeights weights;
    private final Fittings fittings;
    private final Pooling pooling;
    private final Refolding refolding;
    private final Recalls recalls;
    private final Editions editions;
    private final InstantSource clock;

    Settings(
            Learners learners,
            Attempts attempts,
            Reviews reviews,
            LearnerWeights weights,
            Fittings fittings,
            Pooling pooling,
            Refolding refolding,
            Recalls recalls,
            Editions editions,
            InstantSource clock) {
        this.learners = learners;
        this.attempts = attempts;
        this.reviews = reviews;
        this.weights = weights;
        this.fittings = fittings;
        this.pooling = pooling;
        this.refolding = refolding;
        this.recalls = recalls;
        this.editions = editions;
        this.clock = clock;
    }

    /// What the learner chose, or what holds for a first visitor.
    @Transactional(readOnly = true)
    public LearnerSettings of(Optional<LearnerId> learner) {
        return learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
    }

    /// The learner's day, or a first visitor's; `browsers` is the zone of those who chose none.
    public LocalDate today(Optional<LearnerId> learner, ZoneId browsers) {
        return of(learner).day(browsers).on(clock.instant());
    }

    /// Changes what the learner chose. Where that is how they want to be reviewed, what they remember is folded anew, in the
    /// background.
    public LearnerSettings change(LearnerId learner, UnaryOperator<LearnerSettings> change) {
        known(learner);
        var before = learners.settings(learner).review();
        var after = learners.change(learner, change);
        if (!after.review().equals(before)) {
            refolding.soon(learner);
        }
        return after;
    }

    /// How much is kept of the learner: what erasing them would take away.
    @Transactional(readOnly = true)
    public Kept kept(LearnerId learner) {
        known(learner);
        var rounds = attempts.of(learner);
        return new Kept(
                rounds.size(),
                rounds.stream().mapToInt(round -> round.answers().size()).sum(),
                reviews.of(learner).standing().size());
    }

    /// Everything kept of the learner, as JSON with the field names that README describes.
    @Transactional(readOnly = true)
    public String file(LearnerId learner) {
        return LearnerJson.write(
                new LearnerJson.Everything(
                        clock.instant(),
                        known(learner),
                        learners.settings(learner),
                        weights.of(learner),
                        fittings.of(learner),
                        attempts.of(learner),
                        reviews.of(learner),
                        this::question));
    }

    private Optional<Question> question(Attempt round, int index) {
        return round.question(
                editions.edition(round.start().topic(), round.start().revision()), index);
    }

    /// Every recall of the learner as CSV. It is read in pages, so that neither memory nor a transaction holds all of it.
    ///
    /// @param out is closed when all is written
    public void recalls(LearnerId learner, Writer out) {
        known(learner);
        try (var csv = new RecallCsv(out)) {
            for (var topic : recalls.topics(learner)) {
                var page = recalls.next(learner, topic, Optional.empty(), PAGE);
                while (!page.isEmpty()) {
                    page.forEach(recall -> csv.add(topic, recall));
                    page = recalls.next(learner, topic, Optional.of(page.getLast()), PAGE);
                }
            }
        }
    }

    /// Erases the learner and everything that is theirs, for good.
    public void erase(LearnerId learner) {
        if (!learners.erase(learner)) {
            throw new NotThere("Learner " + learner);
        }
        pooling.erased();
    }

    private Learner known(LearnerId learner) {
        return learners.find(learner).orElseThrow(() -> new NotThere("Learner " + learner));
    }

    public record Kept(int rounds, int answers, int cards) {}
}
