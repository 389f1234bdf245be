package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefutationsTest {
    private static final Option KEY = option("right", List.of("oats/date/ledger"), List.of(), "");

    private static Option option(
            String text, List<String> supportedBy, List<String> refutedBy, String trueOf) {
        return new Option(
                text,
                supportedBy.stream().map(ClaimId::new).toList(),
                refutedBy.stream().map(ClaimId::new).toList(),
                Optional.of(trueOf).filter(t -> !t.isEmpty()).map(RefutationsTest::fact));
    }

    private static Option wrong(String trueOf, String... refutedBy) {
        return option("wrong", List.of(), List.of(refutedBy), trueOf);
    }

    private static Fact fact(String key) {
        var parts = key.split("/");
        return new Fact(new EventId(parts[0]), parts[1], Optional.empty());
    }

    private static Optional<Refutation> rule(String recipe, Option wrong) {
        var question =
                new Question(
                        new QuestionId(recipe + ".oats"),
                        recipe,
                        new Prompt("[[year]] — Oats sprouted."),
                        new Task.ChooseOne(List.of(KEY, wrong, wrong), 0),
                        List.of(fact("oats/date")),
                        Optional.empty(),
                        OptionalDouble.empty());
        var chronicle =
                new Sketch()
                        .event(
                                "oats",
                                "visit",
                                "Oats sprouted.",
                                "date ledger 2001",
                                "reason ledger rain")
                        .event("rye", "visit", "Rye withered.", "date ledger 2002")
                        .chronicle();
        var task = (Task.ChooseOne) Refutations.named(chronicle, question).task();
        assertThat(task.options().getFirst().refutation()).isEmpty();
        assertThat(Stream.of(task.options().get(1), task.options().get(2)))
                .extracting(Option::refutation)
                .allSatisfy(r -> assertThat(r).isPresent());
        return task.options().get(1).refutation();
    }

    @Test
    void anotherValueIsRefutedByWhatTakesOneOnly() {
        assertThat(rule("when-year", wrong("rye/date", "oats/date/ledger")))
                .contains(Refutation.ONE_VALUE);
    }

    @Test
    void wordsAreRefutedByWordsThatExcludeThem() {
        assertThat(rule("reason", wrong("rye/reason", "oats/reason/ledger")))
                .contains(Refutation.EXCLUDED);
    }

    @Test
    void anotherEventIsRefutedByItsOwnTime() {
        assertThat(rule("between", wrong("rye/date", "rye/date/ledger")))
                .contains(Refutation.OWN_TIME);
    }

    @Test
    void whereADisagreementIsAskedForConsentRefutes() {
        assertThat(rule("articles-disagree", wrong("rye/date", "rye/date/ledger")))
                .contains(Refutation.AGREED);
    }

    @Test
    void anArticleIsRefutedByItsSilence() {
        assertThat(rule("who-holds-that", wrong(""))).contains(Refutation.SILENT);
    }
}
