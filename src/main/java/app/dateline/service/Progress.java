package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.Attempt;
import app.dateline.study.Attempts;
import app.dateline.study.LearnerDay;
import app.dateline.study.LearnerId;
import app.dateline.study.PracticeDays;
import app.dateline.study.Remembered;
import app.dateline.study.progress.Days;
import app.dateline.study.progress.Forecast;
import app.dateline.study.progress.Mastery;
import app.dateline.study.progress.Played;
import app.dateline.study.progress.RoundFilter;
import app.dateline.study.progress.Scores;
import app.dateline.study.progress.Streak;
import app.dateline.study.progress.Tallies;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How a learner is getting on: what is remembered, how rounds went, when they practised, what comes due.
@Service
public class Progress {
    private static final int WEEK = 7;

    private final Attempts attempts;
    private final Remembering remembering;
    private final PracticeDays practiceDays;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;

    Progress(
            Attempts attempts,
            Remembering remembering,
            PracticeDays practiceDays,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.attempts = attempts;
        this.remembering = remembering;
        this.practiceDays = practiceDays;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// How it stands with a topic, for a learner or a first visitor; `zone` is the browser's.
    @Transactional(readOnly = true)
    public Standing standing(Optional<LearnerId> learner, String topic, ZoneId zone) {
        var settings = settings(learner);
        var today = settings.day(zone).on(clock.instant());
        var rounds = learner.map(l -> attempts.of(l, topic)).orElse(List.of());
        var played =
                rounds.stream()
                        .flatMap(round -> Played.in(round, edition(round)).stream())
                        .toList();
        var edition = editions.current(topic);
        var facts = facts(edition);
        var memories = learner.map(l -> remembering.asked(l, topic)).orElse(Remembered.NOTHING);
        var days = new Days(learner.map(l -> practiceDays.of(l, topic)).orElseGet(TreeMap::new));
        return new Standing(
                edition,
                today,
                settings.streak(),
                memories,
                Mastery.of(facts, memories, today),
                learner.flatMap(l -> weekAgo(l, topic, facts, today)),
                Scores.of(rounds),
                Tallies.byTopic(played),
                Tallies.byKind(played),
                Tallies.byRecipe(played),
                days,
                Streak.of(days, today));
    }

    private Optional<Mastery> weekAgo(
            LearnerId learner, String topic, Set<String> facts, LocalDate today) {
        var then = today.minusDays(WEEK);
        // A learner's day reaches into the next by the clock, in whatever zone: two days are
        // enough.
        var since = clock.instant().minus(Duration.ofDays(WEEK + 2));
        var before = remembering.before(learner, topic, since, r -> !r.day().isAfter(then));
        return before.isEmpty() ? Optional.empty() : Optional.of(Mastery.of(facts, before, then));
    }

    /// The facts that can be remembered: all that is asked, but for what an article states by mistake.
    private static Set<String> facts(Edition edition) {
        return Stream.concat(
                        edition.bank().questions().stream()
                                .filter(q -> !edition.erratum(q))
                                .flatMap(q -> q.facts().stream()),
                        edition.bank().cards().stream().flatMap(c -> c.facts().stream()))
                .map(f -> f.key())
                .collect(Collectors.toSet());
    }

    /// The learner's rounds of a topic that a filter wants, the latest first, each with the edition it was drawn from.
    @Transactional(readOnly = true)
    public List<Entry> history(LearnerId learner, String topic, RoundFilter filter, ZoneId zone) {
        var day = settings(Optional.of(learner)).day(zone);
        return attempts.of(learner, topic).stream()
                .filter(round -> filter.wants(round, day(round, day)))
                .map(round -> new Entry(round, edition(round), day(round, day)))
                .toList();
    }

    /// The day of its latest answer as it was stored; only a round without one is dated by the settings of now.
    private static LocalDate day(Attempt round, LearnerDay day) {
        return round.answers().isEmpty()
                ? day.on(round.start().at())
                : round.answers().getLast().day();
    }

    private Edition edition(Attempt round) {
        return editions.edition(round.start().topic(), round.start().revision());
    }

    private LearnerSettings settings(Optional<LearnerId> learner) {
        return learner.map(learners::settings).orElse(LearnerSettings.DEFAULT);
    }

    /// One round of a history.
    public record Entry(Attempt round, Edition edition, LocalDate day) {}

    /// A learner's progress on a day. `weekAgo` is there where anything had been answered by then.
    public record Standing(
            Edition edition,
            LocalDate today,
            boolean streakShown,
            Remembered memories,
            Mastery mastery,
            Optional<Mastery> weekAgo,
            Scores scores,
            Tallies topics,
            Tallies kinds,
            Tallies recipes,
            Days days,
            Streak streak) {

        /// Whether nothing was ever answered.
        public boolean empty() {
            return days.answers().isEmpty();
        }

        public Forecast ahead(int ahead) {
            return Forecast.of(memories.values(), today, ahead);
        }
    }
}
