package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContrastTest {
    private static final Map<String, Flashcard> CARDS =
            SouthPole.bank().cards().stream()
                    .collect(
                            Collectors.toMap(c -> c.facts().getFirst().key(), Function.identity()));

    private static List<Contrast> all() {
        return CARDS.values().stream()
                .flatMap(one ->
                        CARDS.values().stream()
                                .filter(other -> one.id().compareTo(other.id()) < 0)
                                .flatMap(other ->
                                        Contrast.of(SouthPole.chronicle(), one, other).stream()))
                .toList();
    }

    @Test
    void itAsksBothFactsAndSaysWhatIsRightOfEach() {
        assertThat(all())
                .isNotEmpty()
                .allSatisfy(contrast -> {
                    assertThat(contrast.card().facts())
                            .containsExactlyInAnyOrder(
                                    contrast.one().facts().getFirst(),
                                    contrast.other().facts().getFirst());
                    assertThat(contrast.card().back())
                            .contains(contrast.one().back(), contrast.other().back());
                    assertThat(contrast.card().front().text())
                            .contains(named(contrast.one()), named(contrast.other()))
                            .endsWith("?");
                });
    }

    @Test
    void itIsTheSameWhicheverIsNamedFirst() {
        var contrast = all().getFirst();
        var one =
                Optional.ofNullable(CARDS.get(contrast.one().facts().getFirst().key()))
                        .orElseThrow();
        var other =
                Optional.ofNullable(CARDS.get(contrast.other().facts().getFirst().key()))
                        .orElseThrow();
        assertThat(Contrast.of(SouthPole.chronicle(), other, one))
                .isPresent()
                .isEqualTo(Contrast.of(SouthPole.chronicle(), one, other));
    }

    /// A date by its year alone, which is what the question gives where one of the two is not known more exactly.
    private static String named(Flashcard card) {
        return wanted(card).equals("year")
                ? card.back().substring(card.back().length() - 4)
                : card.back();
    }

    @Test
    void noTwoCardsMakeOneThatAskOfOneEventOrWantWhatCannotBeCompared() {
        assertThat(all())
                .allSatisfy(contrast -> {
                    assertThat(contrast.one().facts().getFirst().event())
                            .isNotEqualTo(contrast.other().facts().getFirst().event());
                    assertThat(contrast.one().back()).isNotEqualTo(contrast.other().back());
                    assertThat(wanted(contrast.one())).isEqualTo(wanted(contrast.other()));
                });
    }

    private static String wanted(Flashcard card) {
        return Prompt.parts(card.front().text()).stream()
                .filter(Prompt.Blank.class::isInstance)
                .map(p -> ((Prompt.Blank) p).wanted())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neitherNamesWhatBelongsInTheOther() {
        assertThat(all())
                .allSatisfy(contrast -> {
                    assertThat(contrast.one().front().text())
                            .doesNotContain(contrast.other().back());
                    assertThat(contrast.other().front().text())
                            .doesNotContain(contrast.one().back());
                });
    }
}
