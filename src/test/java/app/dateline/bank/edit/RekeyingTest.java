package app.dateline.bank.edit;

import static app.dateline.bank.SouthPole.value;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.bank.Edition;
import app.dateline.bank.SouthPole;
import app.dateline.bank.check.KeyCheck;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Option;
import app.dateline.question.Proof;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.SampleAnswers;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What corrections of a small bank make of its questions as they were asked.
class RekeyingTest {
    private static final Edition BEFORE = edition(SouthPole.files());
    private static final Edition A_YEAR_LATER = sailing("1911-08-09");

    private static Edition edition(Map<String, String> files) {
        return Edition.of(
                SouthPole.TOPIC,
                BankFiles.revision(files),
                BankFiles.read(files),
                BankJson.read(files.getOrDefault("bank.json", "")));
    }

    private static Edition corrected(UnaryOperator<String> edit) {
        return edition(SouthPole.files(edit));
    }

    private static Edition sailing(String day) {
        return corrected(value("fram-sails/date", "\"1910-08-09\"", "\"" + day + "\""));
    }

    static Stream<Edition> corrections() {
        return Stream.of(
                A_YEAR_LATER,
                sailing("1914-08-09"),
                corrected(value("fram-sails/place/primer", "\"kristiansand\"", "\"cowes\"")),
                corrected(
                        value(
                                "shackleton-sent-home/leader/primer",
                                "\"ernest-shackleton\"",
                                "\"robert-scott\"")),
                corrected(
                        value(
                                "scott-at-the-pole/date/lecture",
                                "\"1912-01-17\"",
                                "\"1911-01-17\"")),
                corrected(SouthPole.without("tent-found/leader/primer")),
                corrected(SouthPole.renamed("fram-sails", "fram-leaves-home")));
    }

    private static Question asked(String id) {
        return BEFORE.question(new QuestionId(id)).orElseThrow();
    }

    private static List<String> right(Question question) {
        return Proof.of(question.task()).right().stream().map(Proof.Right::text).toList();
    }

    private static List<String> offered(Task task) {
        return switch (task) {
            case Task.ChooseOne(var options, _) -> texts(options);
            case Task.ChooseMany(var options, _) -> texts(options);
            case Task.TrueFalse(_, var stated, _) -> texts(List.of(stated));
            case Task.Match(var rows, var values, _) ->
                    Stream.concat(rows.stream().map(r -> r.prompt().text()), texts(values).stream())
                            .toList();
            case Task.PutInOrder(var items, _) -> items.stream().map(Task.Item::text).toList();
            case Task.PlaceOnTimeline(var standing, var placed) ->
                    Stream.concat(standing.stream(), Stream.of(placed))
                            .map(Task.Item::text)
                            .toList();
            case Task.GiveDate _, Task.TypeNumber _, Task.TypeText _ -> List.of();
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void anotherKeyIsBorneOutByTheClaimsAndNothingElseOfTheQuestionMoves(Edition now) {
        for (var question : BEFORE.bank().questions()) {
            if (Rekeying.of(question, BEFORE, now) instanceof Rekeying.Keyed(var keyed)) {
                assertThat(KeyCheck.faults(now.chronicle(), keyed)).as("%s", keyed).isEmpty();
                assertThat(keyed.prompt()).isEqualTo(question.prompt());
                assertThat(offered(keyed.task())).isEqualTo(offered(question.task()));
                assertThat(Rekeying.alike(question, keyed)).isFalse();
                assertThat(SampleAnswers.of(keyed.task()).right()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void aQuestionThatTheNewEditionAsksAlikeKeepsItsKey(Edition now) {
        for (var question : now.bank().questions()) {
            BEFORE.question(question.id())
                    .filter(q -> q.task().equals(question.task()))
                    .ifPresent(q ->
                            assertThat(Rekeying.of(q, BEFORE, now))
                                    .isEqualTo(new Rekeying.Kept(q)));
        }
    }

    @Test
    void whereNothingIsCorrectedEveryQuestionIsAsItWas() {
        for (var question : BEFORE.bank().questions()) {
            assertThat(Rekeying.of(question, BEFORE, BEFORE))
                    .isEqualTo(new Rekeying.Kept(question));
        }
    }

    @Test
    void theKeyMovesToAnotherOptionWhereThatOneAloneIsRightNow() {
        var first = Rekeying.of(asked("came-first.fram-sails"), BEFORE, A_YEAR_LATER);
        assertThat(right(((Rekeying.Keyed) first).question()))
                .containsExactly("Roald Amundsen names the new goal");
        assertThat(Proof.of(((Rekeying.Keyed) first).question().task()).right().getFirst())
                .satisfies(r -> assertThat(r.supportedBy()).isNotEmpty());
        var many = Rekeying.of(asked("which-in-year.terra-nova-sails"), BEFORE, A_YEAR_LATER);
        assertThat(right(((Rekeying.Keyed) many).question()))
                .containsExactly("The Terra Nova sails", "A telegram reaches Robert Scott");
    }

    @Test
    void aDateThatIsTypedHasTheNewDateForItsKey() {
        var keyed = Rekeying.of(asked("type-date.fram-sails"), BEFORE, A_YEAR_LATER);
        assertThat(right(((Rekeying.Keyed) keyed).question())).containsExactly("August 1911");
    }

    @Test
    void aQuestionHasNoKeyWhereWhatIsRightWasNotOfferedOrTwoThingsAre() {
        assertThat(Rekeying.of(asked("when-year.fram-sails"), BEFORE, A_YEAR_LATER))
                .isEqualTo(new Rekeying.Keyless());
        assertThat(Rekeying.of(asked("between.amundsen-starts-too-soon"), BEFORE, A_YEAR_LATER))
                .isEqualTo(new Rekeying.Keyless());
    }

    @Test
    void whatIsTrueOrFalseAsBeforeIsKeptWithTheProofOfNow() {
        var question = asked("true-or-false.fram-sails");
        var kept = (Rekeying.Kept) Rekeying.of(question, BEFORE, A_YEAR_LATER);
        assertThat(right(kept.question())).containsExactly("1911").isNotEqualTo(right(question));
        assertThat(kept.question().prompt()).isEqualTo(question.prompt());
    }

    @Test
    void anEventThatIsOnlyRenamedChangesNoKey() {
        var renamed = corrected(SouthPole.renamed("fram-sails", "fram-leaves-home"));
        for (var question : BEFORE.bank().questions()) {
            assertThat(Rekeying.of(question, BEFORE, renamed))
                    .as("%s", question)
                    .isInstanceOf(Rekeying.Kept.class);
        }
    }
}
