package app.dateline.bank;

import static app.dateline.bank.SouthPole.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What a new revision of a bank corrects, and what it only says otherwise.
class ChangesTest {
    private static final Instant AT = Instant.parse("2026-11-03T10:00:00Z");
    private static final Edition BEFORE = edition("before", SouthPole.files());

    private static Edition edition(String hash, Map<String, String> files) {
        return Edition.of(
                SouthPole.TOPIC,
                hash,
                BankFiles.read(files),
                BankJson.read(files.getOrDefault("bank.json", "")));
    }

    private static Edition after(UnaryOperator<String> edit) {
        return edition("after", SouthPole.files(edit));
    }

    private static List<Correction> changes(UnaryOperator<String> edit) {
        return Changes.between(BEFORE, after(edit), AT);
    }

    @Test
    void anotherDateIsACorrectionOfTheFactAndOfEachArticlesWord() {
        var changes = changes(value("fram-sails/date", "\"1910-08-09\"", "\"1911-08-09\""));
        assertThat(changes)
                .extracting(Correction::fact, Correction::was, Correction::now)
                .containsExactly(
                        tuple(
                                "fram-sails/date",
                                Optional.of("August 1910"),
                                Optional.of("August 1911")),
                        tuple(
                                "fram-sails/date/primer",
                                Optional.of("August 1910"),
                                Optional.of("August 1911")));
        assertThat(changes)
                .allSatisfy(c -> {
                    assertThat(c.revision()).isEqualTo("after");
                    assertThat(c.at()).isEqualTo(AT);
                });
    }

    @Test
    void anotherPersonNumberOrTextIsACorrectionAsTheCardSaysIt() {
        assertThat(changes(value("fram-sails/leader", "\"roald-amundsen\"", "\"robert-scott\"")))
                .first()
                .extracting(Correction::was, Correction::now)
                .containsExactly(Optional.of("Roald Amundsen"), Optional.of("Robert Scott"));
        assertThat(
                        changes(events ->
                                events.replace("the food would not last", "the ponies had died")))
                .extracting(Correction::fact)
                .contains("shackleton-turns-round/reason/primer");
    }

    @Test
    void whatIsOnlyWordedOtherwiseIsNoCorrection() {
        assertThat(
                        changes(events ->
                                events.replace(
                                        "spent a winter with a party",
                                        "passed a winter with a party")))
                .isEmpty();
        assertThat(
                        changes(events ->
                                events.replace(
                                        "the food would not last", "The food would not last!")))
                .isEmpty();
    }

    @Test
    void anotherDayOfTheSameMonthIsNoCorrectionAsOnlyTheMonthIsAsked() {
        assertThat(changes(value("fram-sails/date", "\"1910-08-09\"", "\"1910-08-10\""))).isEmpty();
    }

    @Test
    void whatASecondArticleSaysAsWellOrLessExactlyIsNoCorrection() {
        assertThat(changes(value("tent-found/date/lecture", "\"1912-11\"", "\"1912\"")))
                .extracting(Correction::fact)
                .as("of what the article itself says it is one")
                .containsExactly("tent-found/date/lecture");
    }

    @Test
    void aFactThatVanishesIsSaidNoMore() {
        assertThat(changes(SouthPole.without("fram-sails/date/primer")))
                .extracting(Correction::fact, Correction::was, Correction::now)
                .contains(tuple("fram-sails/date", Optional.of("August 1910"), Optional.empty()));
    }

    @Test
    void aRenamedEventIsNoCorrectionAndItsFactsAreFoundByEitherName() {
        var after = after(SouthPole.renamed("fram-sails", "fram-departs"));
        assertThat(Changes.between(BEFORE, after, AT)).isEmpty();
        assertThat(after.renamed().now("fram-sails/date/primer"))
                .isEqualTo("fram-departs/date/primer");
        assertThat(after.renamed().ever(List.of("fram-departs/date")))
                .containsExactly("fram-departs/date", "fram-sails/date");
        assertThat(Changes.of(Fact.of("fram-sails/date"), BEFORE, after)).isFalse();
    }

    @Test
    void aFactOfAnOldRoundIsHeldAgainstWhatIsSaidNow() {
        var after = after(value("fram-sails/date", "\"1910-08-09\"", "\"1911-08-09\""));
        assertThat(Changes.of(Fact.of("fram-sails/date"), BEFORE, after)).isTrue();
        assertThat(Changes.of(Fact.of("fram-sails/place"), BEFORE, after)).isFalse();
        assertThat(Changes.of(Fact.of("fram-sails/date"), after, after)).isFalse();
    }
}
