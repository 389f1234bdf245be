package app.dateline.study;

import static app.dateline.study.Samples.graded;
import static app.dateline.study.Samples.standing;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Confusables;
import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Pacing PACING =
            Pacing.of(Weights.DEFAULT, ReviewSettings.DEFAULT, "topic");
    private static final int EVENTS = 150;

    /// Two cards an event, and here and there one of two facts; neighbours are easily taken for one another.
    private static Pack pack() {
        var cards =
                IntStream.range(0, EVENTS)
                        .boxed()
                        .flatMap(i ->
                                Stream.of(
                                        Optional.of(Samples.card("e" + i)),
                                        Optional.of(Samples.card("e" + i, "place")),
                                        Optional.of(both(i)).filter(c -> i % 5 == 0)))
                        .flatMap(Optional::stream)
                        .toList();
        return Pack.of(
                cards,
                new Confusables(
                        IntStream.range(0, EVENTS)
                                .filter(i -> i % 7 == 0)
                                .mapToObj(i -> i)
                                .collect(
                                        Collectors.toMap(
                                                i -> "e%d/date".formatted(i),
                                                i -> List.of("e%d/date".formatted(i + 1))))));
    }

    private static Flashcard both(int event) {
        return new Flashcard(
                "card.e%d.both".formatted(event),
                new Prompt("[[year]] — Something happened."),
                "2011",
                List.of(Samples.fact("e" + event), Samples.fact("e" + (event + 1) % EVENTS)));
    }

    /// A learner who grades, takes back, puts aside and comes another day, with how their cards stand as it is amended.
    private static final class Learner {
        private final Random random;
        private final Pack pack = pack();
        private final List<Recall> recalls = new ArrayList<>();
        private final List<ReviewStep.Graded> grades = new ArrayList<>();
        private final Set<String> hidden = new HashSet<>();
        private Remembered memories = Remembered.NOTHING;
        private LocalDate today = LocalDate.parse("2026-11-24");
        private Limits limits = new Limits(30, 200);
        private Optional<Standing> amended = Optional.empty();
        private int steps;
        private int reused;

        Learner(long seed) {
            random = new Random(seed);
        }

        void step() {
            steps++;
            var draw = random.nextInt(100);
            if (draw < 70) {
                grade();
            } else if (draw < 80 && !grades.isEmpty()) {
                var undone = grades.removeLast();
                recalls.removeIf(r -> r.id().equals(undone.id()));
                fold(undone.facts());
            } else if (draw < 85) {
                grade(pack.cards().get(random.nextInt(pack.cards().size())));
                grades.removeLast();
            } else if (draw < 90) {
                var card = pack.cards().get(random.nextInt(pack.cards().size())).id();
                if (!hidden.remove(card)) {
                    hidden.add(card);
                }
            } else if (draw < 95) {
                limits = new Limits(random.nextInt(40), random.nextInt(120));
            } else if (draw < 97) {
                today = today.plusDays(1 + random.nextInt(9));
                grades.clear();
            }
        }

        private void grade() {
            deck(amend()).current().ifPresent(this::grade);
        }

        private void grade(Flashcard card) {
            var rating = RATINGS.get(random.nextInt(RATINGS.size()));
            var at = Instant.from(today.atTime(7, 0).atOffset(ZoneOffset.UTC)).plusSeconds(steps);
            var graded = graded(at, "g" + steps, card, rating);
            grades.add(graded);
            recalls.addAll(graded.recalls());
            fold(graded.facts());
        }

        private void fold(List<String> facts) {
            var evidence = recalls.stream().filter(r -> facts.contains(r.fact())).toList();
            var anew = Fold.of(evidence, memories, Corrected.NONE, PACING);
            var gone = new HashSet<>(facts);
            gone.removeAll(anew.keySet());
            memories = memories.with(anew, gone);
        }

        @SuppressWarnings(
                "ReferenceEquality") // It is asked whether it is the same, not whether it is alike.
        Standing amend() {
            var before = amended.map(Standing::settled);
            var now = Standing.of(amended, pack, memories, today, seed());
            reused += before.filter(s -> s == now.settled()).isPresent() ? 1 : 0;
            amended = Optional.of(now);
            return now;
        }

        Standing whole() {
            return standing(pack, new HashMap<>(memories), today, seed());
        }

        private long seed() {
            return today.toEpochDay();
        }

        Deck deck(Standing standing) {
            return Deck.of(standing, this::asked, grades, limits, false);
        }

        Deck chosen(Standing standing) {
            return Deck.chosen(standing, this::asked, grades, today, limits.fresh());
        }

        private boolean asked(Pack.Entry card) {
            return !hidden.contains(card.card().id());
        }
    }

    @Test
    void afterWhateverWasDoneTheDayIsThatWorkedOutOfAllCards() {
        for (var seed = 0; seed < 4; seed++) {
            var learner = new Learner(seed);
            for (var i = 0; i < 900; i++) {
                learner.step();
                var amended = learner.amend();
                var whole = learner.whole();
                assertThat(amended.unmet()).isEqualTo(whole.unmet());
                assertThat(learner.deck(amended)).as("step %d", i).isEqualTo(learner.deck(whole));
                assertThat(learner.chosen(amended)).isEqualTo(learner.chosen(whole));
            }
            assertThat(learner.reused).as("what was worked out before").isGreaterThan(700);
            assertThat(learner.memories.size()).isGreaterThan(EVENTS / 2);
        }
    }

    @Test
    void whatWasWorkedOutForOthersOrAnotherDayServesNobody() {
        var cards = List.of(Samples.card("a"), Samples.card("b"));
        var pack = Pack.of(cards, Confusables.NONE);
        var today = LocalDate.parse("2026-11-24");
        var memory = Samples.memory(9, today.minusDays(9), Memory.Outcome.HELD, today);
        var mine = standing(pack, Map.of("a/date", memory), today, 1);
        var theirs = Remembered.of(Map.of("b/date", memory));
        assertThat(Standing.of(Optional.of(mine), pack, theirs, today, 1).order())
                .isEqualTo(Standing.of(Optional.empty(), pack, theirs, today, 1).order());
        var yesterday =
                Standing.of(Optional.of(mine), pack, mine.memories(), today.minusDays(1), 1);
        assertThat(yesterday.order().due()).isEmpty();
        var smaller = Pack.of(cards.subList(1, 2), Confusables.NONE);
        assertThat(Standing.of(Optional.of(mine), smaller, mine.memories(), today, 1).unmet())
                .isEqualTo(1);
    }
}
