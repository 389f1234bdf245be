package app.dateline.bank.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.dateline.bank.Synthetic;
import app.dateline.chronicle.Actor;
import app.dateline.question.Spelling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void findsEveryNameThatASlipOfThePenMakes() {
        var chronicle = Synthetic.chronicle(6_000, 1);
        var names = Names.of(chronicle);
        var some = chronicle.actors().stream().filter(a -> a.id().value().endsWith("7")).toList();

        var found = some.stream().map(a -> names.of(List.of(a), List.of()).near()).toList();

        assertFalse(found.stream().allMatch(List::isEmpty));
        assertEquals(
                some.stream().map(a -> compared(names, chronicle.actors(), a)).toList(), found);
    }

    /// Letter by letter with all there are.
    private static List<String> compared(Names names, List<Actor> all, Actor actor) {
        var accepted = names.of(List.of(actor), List.of()).accepted();
        return all.stream()
                .filter(a -> !a.equals(actor))
                .flatMap(Persons::names)
                .filter(n -> accepted.stream().anyMatch(mine -> near(mine, n)))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean near(String one, String other) {
        return Spelling.near(Spelling.fold(one), Spelling.fold(other));
    }

    @Test
    void findsLettersThatAreSwapped() {
        var swapped =
                Stream.of("abcdefgh", "acbdefgh", "abcdefhg", "bacdefgh", "abdcefgh")
                        .map(n -> Names.Name.of(Synthetic.chronicle(100, 1).actors().getFirst(), n))
                        .toList();

        assertEquals(swapped, swapped.stream().filter(swapped.getFirst()::near).toList());
    }
}
