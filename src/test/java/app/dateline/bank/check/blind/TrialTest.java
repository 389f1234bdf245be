package app.dateline.bank.check.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each sort of solver wins where there is something for it to find, and where there is nothing none does.
class TrialTest {
    /// Four of these events are in one half and six in the other.
    private static final List<String> EVENTS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// Sixty puzzles of the options given, the key first; each comes to stand in every place alike.
    private static List<Puzzle> puzzles(
            IntFunction<String> event, IntFunction<List<String>> keyFirst) {
        return IntStream.range(0, 60)
                .mapToObj(i -> {
                    var options = new ArrayList<>(keyFirst.apply(i));
                    Collections.rotate(options, i);
                    return new Puzzle(
                            event.apply(i),
                            "who",
                            Form.of(options),
                            "[[person]] visited the bridge.",
                            options,
                            List.of(i % options.size()));
                })
                .toList();
    }

    private static List<Puzzle> puzzles(IntFunction<List<String>> keyFirst) {
        return puzzles(i -> EVENTS.get(i / 6), keyFirst);
    }

    /// The share of them that a solver gets right.
    private static double share(List<Puzzle> puzzles, String solver) {
        return Trial.ofPuzzles(puzzles).stream()
                .filter(t -> t.solver().equals(solver))
                .findFirst()
                .orElseThrow()
                .share();
    }

    private static List<String> numbered(String key, String one, String other, int i) {
        return List.of(i % 3 + key, (i + 1) % 3 + one, (i + 2) % 3 + other);
    }

    @Test
    void whoTakesTheLongestWinsWhereTheKeyIs() {
        var puzzles = puzzles(i -> List.of("Alexander", "Bob", "Cid"));
        assertThat(share(puzzles, "longest of names")).isEqualTo(1);
        assertThat(share(puzzles, "shortest of names")).isZero();
        assertThat(share(puzzles, "best rule by recipe of names")).isEqualTo(1);
    }

    @Test
    void whoWaversBetweenTwoHitsHalfOfThem() {
        assertThat(share(puzzles(i -> List.of("Alex", "Bill", "Cid")), "longest of names"))
                .isEqualTo(0.5);
    }

    @Test
    void whoTakesTheMiddleYearWinsWhereTheKeyIs() {
        var puzzles = puzzles(i -> List.of("1950", "1940", "1960"));
        assertThat(share(puzzles, "middle year")).isEqualTo(1);
        assertThat(share(puzzles, "latest year")).isZero();
    }

    @Test
    void whatIsOfferedNowhereElseIsFoundByCounting() {
        var puzzles = puzzles(i -> List.of("Mr %02d".formatted(i), "Mr Bo", "Mr Cy"));
        assertThat(share(puzzles, "least frequent of names")).isEqualTo(1);
        assertThat(share(puzzles, "most frequent of names")).isZero();
    }

    @Test
    void aWordThatOnlyKeysHaveIsLearnt() {
        var puzzles = puzzles(i -> numbered(" sent", " back", " home", i));
        assertThat(share(puzzles, "Bayes over words of names")).isEqualTo(1);
        assertThat(share(puzzles, "longest of names")).isCloseTo(1.0 / 3, within(0.01));
    }

    @Test
    void whatIsLearntOfAnEventDoesNotServeInItsOtherQuestions() {
        var puzzles = puzzles(i -> "one", i -> numbered(" sent", " back", " home", i));
        assertThat(Trial.ofPuzzles(puzzles))
                .filteredOn(t -> t.solver().startsWith("Bayes"))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.share()).isCloseTo(1.0 / 3, within(0.01)));
    }

    @Test
    void whereOptionsAreAlikeNobodyDoesBetterThanAGuesser() {
        var puzzles = puzzles(i -> List.of("Ann", "Ann", "Ann"));
        assertThat(Trial.ofPuzzles(puzzles))
                .filteredOn(t -> !t.solver().contains("place") && !t.solver().contains("shapes"))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.share()).isCloseTo(t.chance(), within(1e-9)));
    }
}
