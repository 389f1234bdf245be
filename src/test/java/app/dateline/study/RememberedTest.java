package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void afterAnyChangesItIsWhatAPlainMapWouldBeAndCountsTheSameLoad() {
        var random = new Random(7);
        var plain = new HashMap<String, Memory>();
        var remembered = Remembered.NOTHING;
        for (var review = 0; review < 2_000; review++) {
            var anew =
                    random.ints(random.nextInt(1, 4), 0, 700)
                            .distinct()
                            .boxed()
                            .collect(Collectors.toMap(RememberedTest::fact, f -> memory(random)));
            var gone =
                    random.ints(random.nextInt(2), 0, 700)
                            .mapToObj(RememberedTest::fact)
                            .filter(fact -> !anew.containsKey(fact))
                            .collect(Collectors.toSet());
            remembered = remembered.with(anew, gone);
            plain.keySet().removeAll(gone);
            plain.putAll(anew);
            assertThat(remembered.size()).isEqualTo(plain.size());
        }
        assertThat(remembered).containsExactlyInAnyOrderEntriesOf(plain);
        assertThat(remembered.get("none")).isNull();
        sameLoad(remembered.loadWithout(Set.of()), Load.of(plain.values()));
        var some = plain.keySet().stream().limit(5).toList();
        var without = remembered.loadWithout(some);
        plain.keySet().removeAll(some);
        sameLoad(without, Load.of(plain.values()));
    }

    @Test
    void whatAReviewLeavesChangesNothingOfWhatWasBefore() {
        var before = Remembered.of(Map.of("a", memory(new Random(1))));
        var after = before.with(Map.of("b", memory(new Random(2))), Set.of("a"));
        assertThat(before).containsOnlyKeys("a");
        assertThat(after).containsOnlyKeys("b");
        assertThat(before.loadWithout(Set.of()).facts()).isEqualTo(1);
    }

    private static void sameLoad(Load one, Load other) {
        assertThat(one.facts()).isEqualTo(other.facts());
        IntStream.range(0, 400)
                .mapToObj(TODAY::plusDays)
                .forEach(day -> assertThat(one.on(day)).as("%s", day).isEqualTo(other.on(day)));
        for (var stability = 0.01; stability < 2_000; stability *= 1.1) {
            assertThat(one.weaker(stability)).isEqualTo(other.weaker(stability));
        }
    }

    private static String fact(int number) {
        return "fact" + number;
    }

    private static Memory memory(Random random) {
        return new Memory(
                0.1 + 1_000 * random.nextDouble(),
                5,
                0.15,
                TODAY,
                Memory.Outcome.HELD,
                TODAY.plusDays(random.nextInt(400)),
                1,
                0,
                0,
                "review");
    }
}
