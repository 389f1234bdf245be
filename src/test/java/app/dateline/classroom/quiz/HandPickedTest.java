package app.dateline.classroom.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Dispute;
import app.dateline.bank.Edition;
import app.dateline.bank.Telling;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.DisputePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/// What is to be minded about questions that are chosen by hand.
class HandPickedTest {
    private static final Edition EDITION = edition();

    private static Edition edition() {
        try {
            var folder = Path.of("questions", "russia-pakistan");
            return Edition.of(
                    "russia-pakistan",
                    "revision",
                    BankFiles.read(BankFiles.in(folder)),
                    BankJson.read(Files.readString(folder.resolve("bank.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HandPicked picked(Question... questions) {
        return picked(DisputePolicy.BY_SOURCE, questions);
    }

    private static HandPicked picked(DisputePolicy policy, Question... questions) {
        return new HandPicked(
                List.of(questions).stream().map(Question::id).toList(), policy, EDITION);
    }

    /// The first two plain questions of the bank, in its order, that stand so to each other.
    private static Question[] pair(BiPredicate<Question, Question> stand) {
        var plain =
                EDITION.bank().questions().stream()
                        .filter(q -> EDITION.dispute(q) == Dispute.NONE)
                        .toList();
        for (var one : plain) {
            for (var other : plain) {
                if (!one.equals(other) && stand.test(one, other)) {
                    return new Question[] {one, other};
                }
            }
        }
        throw new AssertionError("The bank has no such two");
    }

    private static boolean oneFact(Question one, Question other) {
        return !Collections.disjoint(one.facts(), other.facts());
    }

    private static boolean oneEvent(Question one, Question other) {
        return !Collections.disjoint(Telling.asked(one), Telling.asked(other));
    }

    private static boolean tells(Question one, Question other) {
        return !Collections.disjoint(EDITION.telling().told(one), Telling.asked(other));
    }

    @Test
    void ofTwoThatAskOneFactTheLaterIsToBeMinded() {
        var two = pair(HandPickedTest::oneFact);
        assertThat(picked(two).qualms())
                .containsExactly(new Qualm.SameFact(two[1].id(), two[0].id()));
        assertThat(picked(two[1], two[0]).qualms())
                .containsExactly(new Qualm.SameFact(two[0].id(), two[1].id()));
        assertThat(picked(two).apart()).isFalse();
    }

    @Test
    void ofTwoThatAskOtherFactsOfOneEventTheEventIsNamed() {
        var two = pair((a, b) -> oneEvent(a, b) && !oneFact(a, b));
        assertThat(picked(two).qualms())
                .singleElement()
                .isInstanceOfSatisfying(
                        Qualm.SameEvent.class,
                        q -> {
                            assertThat(q.question()).isEqualTo(two[1].id());
                            assertThat(Telling.asked(two[0])).contains(q.event());
                            assertThat(Telling.asked(two[1])).contains(q.event());
                        });
    }

    @Test
    void whatTellsOfAnEventThatAnotherAsksAboutIsFoundOnWhicheverSideItStands() {
        var two = pair((a, b) -> tells(a, b) && !oneEvent(a, b) && !tells(b, a));
        for (var list : List.of(picked(two), picked(two[1], two[0]))) {
            assertThat(list.qualms())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Qualm.GivesAway.class,
                            q -> {
                                assertThat(q.question()).isEqualTo(two[0].id());
                                assertThat(q.other()).isEqualTo(two[1].id());
                                assertThat(Telling.asked(two[1])).contains(q.event());
                            });
        }
        assertThat(picked(two[0]).qualms(two[1])).isEqualTo(picked(two).qualms());
    }

    @Test
    void aDrawHasNothingToBeMinded() {
        var content = Content.of(12);
        for (var seed = 0; seed < 20; seed++) {
            var drawn = Fit.drawn(content, EDITION, content.fitting(EDITION), seed);
            var list = new HandPicked(drawn, content.selection().disputes(), EDITION);
            assertThat(list.qualms()).isEmpty();
            assertThat(list.apart()).isTrue();
        }
    }

    @Test
    void whatCannotBeAskedAnyMoreIsSaidAndLeftOut() {
        var gone = new QuestionId("when-year.no-such-event");
        var there = EDITION.bank().questions().getFirst();
        var list = new HandPicked(List.of(gone, there.id()), DisputePolicy.BY_SOURCE, EDITION);
        assertThat(list.qualms()).containsExactly(new Qualm.Gone(gone));
        assertThat(list.questions()).containsExactly(there);
        assertThat(list.apart()).isTrue();
    }

    @Test
    void whatTheQuizDoesNotDoWithDisputesIsSaid() {
        for (var dispute : List.of(Dispute.BY_SOURCE, Dispute.EITHER, Dispute.WHO_SAYS_WHAT)) {
            var question = asking(dispute).orElseThrow();
            for (var policy : DisputePolicy.values()) {
                assertThat(picked(policy, question).qualms())
                        .as("%s where the quiz has %s", dispute, policy)
                        .isEqualTo(
                                admitted(dispute, policy)
                                        ? List.of()
                                        : List.of(new Qualm.Disputed(question.id(), dispute)));
            }
        }
    }

    private static boolean admitted(Dispute dispute, DisputePolicy policy) {
        return switch (policy) {
            case BY_SOURCE -> dispute != Dispute.EITHER;
            case ACCEPT_ALL -> dispute != Dispute.BY_SOURCE;
            case ASK_ABOUT -> dispute == Dispute.WHO_SAYS_WHAT;
            case LEAVE_OUT -> false;
        };
    }

    private static Optional<Question> asking(Dispute dispute) {
        return EDITION.bank().questions().stream()
                .filter(q -> EDITION.dispute(q) == dispute)
                .findFirst();
    }
}
