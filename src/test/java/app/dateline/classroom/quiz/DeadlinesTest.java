package app.dateline.classroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Answer;
import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Whole papers under terms that are drawn by lot, held against {@link Invigilator}, who knows only counts of milliseconds.
class DeadlinesTest {
    private static final int CASES = 100_000;
    private static final LearnerId STUDENT = new LearnerId("019a0000-0000-7000-8000-000000000003");

    /// Zones and days on which clocks on the wall are put forward or back, and a zone where they never are.
    private static final List<Map.Entry<String, String>> NIGHTS =
            List.of(
                    Map.entry("Europe/Berlin", "2027-03-28T02:30"),
                    Map.entry("Europe/Berlin", "2027-10-31T02:30"),
                    Map.entry("America/New_York", "2027-03-14T02:30"),
                    Map.entry("America/New_York", "2027-11-07T01:30"),
                    Map.entry("Australia/Lord_Howe", "2027-10-03T02:15"),
                    Map.entry("Australia/Lord_Howe", "2027-04-04T01:45"),
                    Map.entry("Asia/Karachi", "2027-06-01T12:00"),
                    Map.entry("Pacific/Apia", "2027-01-01T00:00"),
                    Map.entry("America/Sao_Paulo", "2018-11-04T00:00"));

    /// What happens to a paper: what the clock then shows, and what is done.
    private enum Deed {
        WRITE,
        HAND_IN,
        LOOK,
        GRANT
    }

    private static final List<Deed> DEEDS = List.of(Deed.values());
    private static final List<Overdue> OVERDUE = List.of(Overdue.values());

    @Test
    void thePaperEndsAsAnInvigilatorWithAStopwatchWouldEndIt() {
        var ends = new EnumMap<HandedIn, Integer>(HandedIn.class);
        var late = 0;
        for (var i = 0; i < CASES; i++) {
            var lot = new SplittableRandom(i);
            var played = play(lot, i);
            if (played.isPresent()) {
                ends.merge(played.get().how(), 1, Integer::sum);
                late += played.get().late() ? 1 : 0;
            }
        }
        assertThat(ends).as("every way to end was met").containsOnlyKeys(HandedIn.values());
        assertThat(ends.values()).allMatch(n -> n > CASES / 100);
        assertThat(late).isGreaterThan(CASES / 100);
    }

    private record End(HandedIn how, boolean late) {}

    private static Optional<End> play(SplittableRandom lot, int number) {
        var night = NIGHTS.get(lot.nextInt(NIGHTS.size()));
        var zone = ZoneId.of(night.getKey());
        var base = LocalDateTime.parse(night.getValue());
        var terms = terms(lot, zone, base);
        var exemption = lot.nextInt(3) == 0 ? Optional.of(exemption(lot, zone, base)) : none();
        var plan = plan(terms, exemption);
        var theirs = plan.terms(STUDENT, Optional.of("B"));
        var start = base.plusMinutes(lot.nextInt(-180, 180)).atZone(zone).toInstant();
        if (!theirs.opened(start) || theirs.closed(start)) {
            return Optional.empty();
        }
        var steps = new ArrayList<PaperStep>();
        steps.add(PaperSamples.started(start, 1, Behaviour.DEFERRED, 2, theirs.deadline(start)));
        var invigilator = new Invigilator(start.toEpochMilli(), terms, exemption);
        var clock = start;
        for (var deed = 0; deed < 9; deed++) {
            clock = clock.plus(passing(lot));
            var what = DEEDS.get(lot.nextInt(DEEDS.size()));
            if (what == Deed.GRANT) {
                if (lot.nextInt(4) == 0) {
                    exemption = Optional.of(exemption(lot, zone, base));
                    theirs = plan(terms, exemption).terms(STUDENT, Optional.of("B"));
                    invigilator.granted(exemption);
                }
                continue;
            }
            var wrote = act(steps, what, theirs, clock, deed);
            assertThat(wrote)
                    .as("case %d, %s at %s: %s under %s", number, what, clock, steps, theirs)
                    .isEqualTo(invigilator.act(what.name(), clock.toEpochMilli()));
        }
        var paper = PaperSamples.paper(steps);
        assertThat(paper.submitted().map(s -> s.how().name()))
                .as("case %d: %s under %s", number, steps, theirs)
                .isEqualTo(invigilator.how());
        assertThat(paper.submitted().map(s -> s.at().toEpochMilli()))
                .as("case %d: %s under %s", number, steps, theirs)
                .isEqualTo(invigilator.ended());
        assertThat(steps)
                .as("a log in order of time")
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        var last = theirs;
        return paper.submitted()
                .map(s -> {
                    assertThat(last.late(s.at())).isEqualTo(invigilator.late());
                    return new End(s.how(), last.late(s.at()));
                });
    }

    private static Optional<Exemption> none() {
        return Optional.empty();
    }

    /// What a service does at every request: it ends what is over, then does what is asked if that can still be done.
    private static boolean act(
            List<PaperStep> steps, Deed what, Terms terms, Instant clock, int number) {
        Timing.ended(PaperSamples.paper(steps), terms, clock).ifPresent(steps::add);
        var paper = PaperSamples.paper(steps);
        return switch (what) {
            case LOOK, GRANT -> false;
            case WRITE ->
                    Timing.open(paper, terms, clock)
                            && steps.add(
                                    new PaperStep.Answered(
                                            paper.now(clock),
                                            "a" + number,
                                            0,
                                            Optional.of(new Answer.Chosen(0)),
                                            Optional.empty()));
            case HAND_IN ->
                    paper.running()
                            && steps.add(
                                    new PaperStep.Submitted(paper.now(clock), HandedIn.BY_STUDENT));
        };
    }

    /// Mostly minutes forward; at times the clock of the server is put hours forward or back.
    private static Duration passing(SplittableRandom lot) {
        return switch (lot.nextInt(12)) {
            case 0 -> Duration.ofMinutes(lot.nextInt(-300, 0));
            case 1 -> Duration.ofHours(lot.nextInt(1, 30));
            case 2 -> Duration.ZERO;
            case 3 -> Duration.ofMillis(lot.nextInt(60_000));
            default -> Duration.ofMinutes(lot.nextInt(0, 12));
        };
    }

    private static Terms terms(SplittableRandom lot, ZoneId zone, LocalDateTime base) {
        return Terms.open(zone)
                .dated(
                        maybe(lot, zone, base, -240, -60),
                        maybe(lot, zone, base, -60, 120),
                        maybe(lot, zone, base, 0, 240))
                .limited(
                        lot.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(Duration.ofMinutes(lot.nextInt(1, 90))),
                        OVERDUE.get(lot.nextInt(OVERDUE.size())));
    }

    private static Exemption exemption(SplittableRandom lot, ZoneId zone, LocalDateTime base) {
        return new Exemption(
                lot.nextBoolean()
                        ? new Exemption.For.Student(STUDENT)
                        : new Exemption.For.Group("B"),
                switch (lot.nextInt(3)) {
                    case 0 -> Optional.of(new Extra.Percent(lot.nextInt(1, 301)));
                    case 1 -> Optional.of(new Extra.Minutes(lot.nextInt(1, 120)));
                    default -> Optional.empty();
                },
                Optional.empty(),
                maybe(lot, zone, base, 0, 200),
                maybe(lot, zone, base, 0, 400),
                Optional.empty());
    }

    /// A time that the clocks on the wall show, or should have shown that night.
    private static Optional<Instant> maybe(
            SplittableRandom lot, ZoneId zone, LocalDateTime base, int from, int to) {
        return lot.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(base.plusMinutes(lot.nextInt(from, to)).atZone(zone).toInstant());
    }

    private static Plan plan(Terms terms, Optional<Exemption> exemption) {
        return Plan.of(Content.of(2), terms).excepting(exemption.stream().toList());
    }
}
