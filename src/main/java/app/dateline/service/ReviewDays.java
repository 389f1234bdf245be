package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.bank.Pack;
import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.Learners;
import app.dateline.study.CardMark;
import app.dateline.study.CardMarks;
import app.dateline.study.Confusion;
import app.dateline.study.Confusions;
import app.dateline.study.DayLog;
import app.dateline.study.Deck;
import app.dateline.study.LearnerId;
import app.dateline.study.Limits;
import app.dateline.study.Pacing;
import app.dateline.study.Pool;
import app.dateline.study.Recalls;
import app.dateline.study.Relearning;
import app.dateline.study.Remembered;
import app.dateline.study.ReviewLog;
import app.dateline.study.Standing;
import app.dateline.study.Study;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Reads what there is to review off the log, what is remembered, and what was put aside.
@Component
class ReviewDays {
    private static final int UPCOMING = 20;

    private final Remembering remembering;
    private final Notices notices;
    private final Pacings pacings;
    private final Recalls recalls;
    private final CardMarks marks;
    private final Confusions confusions;
    private final Learners learners;
    private final Editions editions;
    private final InstantSource clock;
    private final Recent<Recent.Key, Standing> recent = new Recent<>();

    ReviewDays(
            Remembering remembering,
            Notices notices,
            Pacings pacings,
            Recalls recalls,
            CardMarks marks,
            Confusions confusions,
            Learners learners,
            Editions editions,
            InstantSource clock) {
        this.remembering = remembering;
        this.notices = notices;
        this.pacings = pacings;
        this.recalls = recalls;
        this.marks = marks;
        this.confusions = confusions;
        this.learners = learners;
        this.editions = editions;
        this.clock = clock;
    }

    /// All that a deck is dealt from.
    private record Hand(
            Edition edition,
            List<Confusion> confusions,
            Instant now,
            Standing standing,
            long state,
            DayLog done,
            Map<String, CardMark> marks,
            Limits limits,
            Pacing pacing,
            List<Relearning> notices) {

        LocalDate today() {
            return standing.today();
        }

        Predicate<Pack.Entry> asked() {
            var hidden = CardMark.hidden(marks, today());
            return card -> !hidden.contains(card.card().id());
        }

        ReviewDay with(Deck deck) {
            return new ReviewDay(
                    edition,
                    standing.pack(),
                    confusions,
                    now,
                    today(),
                    state,
                    deck,
                    done,
                    standing.memories(),
                    marks,
                    limits,
                    pacing,
                    notices);
        }

        Deck day() {
            return Deck.of(standing, asked(), done.grades(), limits, pacing.newFirst(today()));
        }

        Deck upcoming() {
            return chosen(
                    card -> Deck.due(card, standing.memories()).isEmpty(), day().met() + UPCOMING);
        }

        Deck chosen(Study study, Set<String> forgotten) {
            var pool = new Pool(edition.chronicle(), standing.memories(), forgotten, today());
            return chosen(
                    card -> pool.has(card, study),
                    study instanceof Study.About ? limits.fresh() : 0);
        }

        private Deck chosen(Predicate<Pack.Entry> pool, int freshADay) {
            return Deck.chosen(
                    standing.of(edition.pack()),
                    asked().and(pool),
                    done.grades(),
                    pacing.counts(today()),
                    freshADay);
        }
    }

    ReviewDay of(ReviewLog log, String topic, Study study, ZoneId zone) {
        var hand = hand(log, topic, zone);
        return hand.with(
                study instanceof Study.Day
                        ? hand.day()
                        : hand.chosen(study, forgotten(log.learner(), topic, hand, study)));
    }

    private Set<String> forgotten(LearnerId learner, String topic, Hand hand, Study study) {
        return study instanceof Study.Forgotten
                ? recalls.forgottenSince(
                        learner, topic, hand.today().minusDays(Study.Forgotten.DAYS - 1))
                : Set.of();
    }

    /// How many cards each of these would ask now.
    Map<Study, Integer> left(ReviewLog log, String topic, List<Study> choices, ZoneId zone) {
        var hand = hand(log, topic, zone);
        var left = new LinkedHashMap<Study, Integer>();
        choices.forEach(study ->
                left.put(
                        study,
                        hand.chosen(study, forgotten(log.learner(), topic, hand, study)).left()));
        return left;
    }

    /// The day with those new cards alone that are next to come, whatever today's limit.
    ReviewDay upcoming(ReviewLog log, String topic, ZoneId zone) {
        var hand = hand(log, topic, zone);
        return hand.with(hand.upcoming());
    }

    private Hand hand(ReviewLog log, String topic, ZoneId zone) {
        var now = clock.instant();
        var settings = learners.settings(log.learner());
        var today = settings.day(zone).on(now);
        var done = log.day(topic, today);
        var edition = editions.current(topic);
        var pacing = pacings.of(log.learner(), topic);
        var confused = confusions.of(log.learner(), topic);
        var standing = standing(log.learner(), topic, pack(edition, confused), today);
        return new Hand(
                edition,
                confused,
                now,
                standing,
                log.revision(),
                done,
                marks.of(log.learner(), topic),
                done.limits()
                        .orElseGet(() -> pacing.limits(Limits.of(settings.review()), standing)),
                pacing,
                notices.of(log.learner(), topic));
    }

    private Standing standing(LearnerId learner, String topic, Pack pack, LocalDate today) {
        var key = new Recent.Key(learner, topic);
        var seed = UUID.fromString(learner.value()).getLeastSignificantBits() + today.toEpochDay();
        var standing =
                Standing.of(recent.find(key), pack, remembering.of(learner, topic), today, seed);
        recent.put(key, standing);
        return standing;
    }

    /// The topic's cards, with the contrasts of what the learner confused twice.
    Pack pack(LearnerId learner, String topic) {
        return pack(editions.current(topic), confusions.of(learner, topic));
    }

    private static Pack pack(Edition edition, List<Confusion> confused) {
        return edition.pack()
                .with(
                        Confusion.twice(confused).stream()
                                .flatMap(p -> edition.contrast(p.one(), p.other()).stream())
                                .toList());
    }

    /// For a visitor of whom nothing is kept yet: all cards are new.
    ReviewDay visitors(String topic, ZoneId zone) {
        var now = clock.instant();
        var settings = LearnerSettings.DEFAULT;
        var edition = editions.current(topic);
        var standing =
                Standing.of(
                        Optional.empty(),
                        edition.pack(),
                        Remembered.NOTHING,
                        settings.day(zone).on(now),
                        0);
        var hand =
                new Hand(
                        edition,
                        List.of(),
                        now,
                        standing,
                        0,
                        DayLog.NONE,
                        Map.of(),
                        Limits.of(settings.review()),
                        pacings.visitors(topic),
                        List.of());
        return hand.with(hand.day());
    }
}
