package app.dateline.study;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.study.CardMark.Change;
import java.time.LocalDate;
import java.util.EnumSet;
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
}
