package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Confusables;
import app.dateline.bank.Pack;
import app.dateline.question.Flashcard;
import app.dateline.study.CardMark.Change;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardMarkTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private static CardMark after(Change... changes) {
        var mark = CardMark.NONE;
        for (var change : changes) {
            mark = mark.after(change, TODAY);
        }
        return mark;
    }

    @Test
    void whatIsBuriedComesBackTheNextDayAndWhatIsSuspendedWhenItIsResumed() {
        var buried = after(Change.BURIED);
        assertThat(buried.hidden(TODAY)).isTrue();
        assertThat(buried.hidden(TODAY.plusDays(1))).isFalse();
        var suspended = after(Change.SUSPENDED);
        assertThat(suspended.hidden(TODAY.plusDays(900))).isTrue();
        assertThat(suspended.after(Change.RESUMED, TODAY.plusDays(900)).hidden(TODAY)).isFalse();
    }

    @Test
    void aJourneyThatSetsTheDayBackBringsNothingBack() {
        assertThat(after(Change.BURIED).hidden(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void aFlagHidesNothingAndStaysWhateverElseIsDone() {
        assertThat(after(Change.FLAGGED).hidden(TODAY)).isFalse();
        assertThat(after(Change.FLAGGED, Change.SUSPENDED, Change.BURIED).flagged()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void doneTwiceItIsAsDoneOnce(Change change) {
        for (var before : EnumSet.allOf(Change.class)) {
            var once = after(before, change);
            assertThat(once.after(change, TODAY)).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void takenBackItIsAsBeforeWhereItChangedAnything(Change change) {
        for (var first : EnumSet.allOf(Change.class)) {
            var before = after(first);
            var after = before.after(change, TODAY);
            if (!after.equals(before)) {
                assertThat(after.before(change)).isEqualTo(before);
            }
        }
    }

    @Test
    void whatWasBuriedOnAnEarlierDayCanBeBuriedAgainAndComesBackByUndo() {
        var longAgo = after(Change.BURIED);
        var today = TODAY.plusDays(7);
        var again = longAgo.after(Change.BURIED, today);
        assertThat(again.hidden(today)).isTrue();
        assertThat(again.before(Change.BURIED).hidden(today)).isFalse();
    }

    @Test
    void aFactIsPutAsideWhenAllCardsThatAskItAre() {
        var day = LocalDate.parse("2026-11-24");
        var one = Samples.card("e");
        var other = new Flashcard("card.e.other", one.front(), one.back(), one.facts());
        var pack = Pack.of(List.of(one, other), Confusables.NONE);
        var suspended = CardMark.NONE.after(CardMark.Change.SUSPENDED, day);
        var flagged = CardMark.NONE.after(CardMark.Change.FLAGGED, day);
        var aside = CardMark.hidden(Map.of(one.id(), suspended, other.id(), flagged), day);
        assertThat(aside).containsExactly(one.id());
        assertThat(pack.askedOnlyBy(aside)).isEmpty();
        assertThat(pack.askedOnlyBy(Set.of(one.id(), other.id(), "card.gone")))
                .containsExactly("e/date");
    }
}
