package app.dateline.service;

import app.dateline.bank.Dispute;
import app.dateline.bank.Edition;
import app.dateline.chronicle.EventId;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.Blueprint;
import app.dateline.study.LearnerId;
import app.dateline.study.Misses;
import app.dateline.study.Round;
import app.dateline.study.Step;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// Draws the questions of a round for a learner: it gives the step with which the round begins.
@Component
class Drawing {
    private static final int TEN = 10;

    private final Attempts attempts;
    private final Remembering remembering;
    private final Editions editions;
    private final Reserved reserved;
    private final InstantSource clock;
    private final RandomGenerator seeds;

    Drawing(
            Attempts attempts,
            Remembering remembering,
            Editions editions,
            Reserved reserved,
            InstantSource clock,
            RandomGenerator seeds) {
        this.attempts = attempts;
        this.remembering = remembering;
        this.editions = editions;
        this.reserved = reserved;
        this.clock = clock;
        this.seeds = seeds;
    }

    /// What may be drawn, for a learner or a first visitor.
    List<Question> fitting(Optional<LearnerId> learner, String topic, Blueprint blueprint) {
        return fitting(
                blueprint,
                editions.current(topic),
                Misses.in(learner.map(l -> attempts.of(l, topic)).orElse(List.of())));
    }

    private List<Question> fitting(Blueprint blueprint, Edition edition, Misses misses) {
        var kept = reserved.of(edition.topic());
        return blueprint.fitting(edition, misses).stream()
                .filter(q -> !kept.contains(q.id()))
                .toList();
    }

    Step.Started to(Blueprint blueprint, LearnerId learner, String topic, LocalDate today) {
        var misses = Misses.in(attempts.of(learner, topic));
        var edition = editions.current(topic);
        return draw(
                edition,
                fitting(blueprint, edition, misses),
                blueprint,
                new Before(learner, misses, today),
                Optional.of(blueprint));
    }

    Step.Started about(EventId event, LearnerId learner, String topic, LocalDate today) {
        var edition = editions.current(topic);
        var kept = reserved.of(topic);
        var about =
                edition.bank().questions().stream()
                        .filter(q -> !kept.contains(q.id()))
                        .filter(q -> q.facts().stream().anyMatch(f -> f.event().equals(event)))
                        .filter(q -> edition.dispute(q) != Dispute.EITHER)
                        .toList();
        return draw(
                edition,
                about,
                Blueprint.of(TEN),
                new Before(learner, Misses.in(List.of()), today),
                Optional.empty());
    }

    /// Just these, in this order.
    Step.Started these(List<QuestionId> questions, String topic) {
        var edition = editions.current(topic);
        var kept = reserved.of(topic);
        return new Step.Started(
                clock.instant(),
                edition.topic(),
                edition.revision(),
                seeds.nextLong(),
                questions.stream()
                        .filter(edition.byId()::containsKey)
                        .filter(q -> !kept.contains(q))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    /// What was missed in a round, in its order and from its edition.
    Step.Started again(Attempt earlier) {
        var start = earlier.start();
        if (earlier.misses().isEmpty()) {
            throw new NotThere("A miss in round " + earlier.id());
        }
        return new Step.Started(
                clock.instant(),
                start.topic(),
                start.revision(),
                start.seed(),
                earlier.misses(),
                Optional.of(earlier.id()),
                Optional.empty());
    }

    /// What is known of a learner before a round.
    private record Before(LearnerId learner, Misses misses, LocalDate today) {}

    private Step.Started draw(
            Edition edition,
            List<Question> fitting,
            Blueprint blueprint,
            Before before,
            Optional<Blueprint> asked) {
        var due = Round.dueFirst(remembering.of(before.learner(), edition.topic()), before.today());
        var rank = blueprint.selection().missed() ? before.misses().first(due) : due;
        var seed = seeds.nextLong();
        var drawn = Round.draw(fitting, edition.telling(), blueprint, rank, seed);
        if (drawn.isEmpty()) {
            throw new NotThere("A question that fits");
        }
        return new Step.Started(
                clock.instant(),
                edition.topic(),
                edition.revision(),
                seed,
                drawn,
                Optional.empty(),
                asked);
    }
}
