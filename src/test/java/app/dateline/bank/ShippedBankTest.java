package app.dateline.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.fail;

import app.dateline.bank.check.BankCheck;
import app.dateline.bank.check.Report;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Mark;
import app.dateline.question.Marker;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.SampleAnswers;
import app.dateline.question.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The bank that is shipped, and what an edit of its data does to it.
class ShippedBankTest {
    private static final String REVISION = "0".repeat(64);
    private static final Map<String, String> FILES =
            BankFiles.in(Path.of("questions", "russia-pakistan"));
    private static final Chronicle CHRONICLE = BankFiles.read(FILES);
    private static final Bank BANK = Generator.generate(CHRONICLE, BankFiles.revision(FILES));

    @Test
    void theCheckedInBankIsWhatTheRecipesMakeOfTheData() {
        var checkedIn = FILES.getOrDefault("bank.json", "").lines().toList();
        var made = BankJson.write(BANK).lines().toList();
        var gone = new ArrayList<>(checkedIn);
        gone.removeAll(made);
        var come = new ArrayList<>(made);
        come.removeAll(checkedIn);
        if (!gone.isEmpty() || !come.isEmpty()) {
            fail(
                    """
                    bank.json is not what the recipes make of the data. Where the change is meant, write it anew:
                        java -jar target/dateline.jar bank generate questions/russia-pakistan
                    %s
                    %s\
                    """
                            .formatted(
                                    gone.stream()
                                            .map(l -> "- " + l)
                                            .collect(Collectors.joining("\n")),
                                    come.stream()
                                            .map(l -> "+ " + l)
                                            .collect(Collectors.joining("\n"))));
        }
        assertThat(made).isEqualTo(checkedIn);
    }

    @Test
    void theCheckedInBankPassesEveryGate() {
        var report = BankCheck.check(CHRONICLE, BANK, BANK.revision());
        assertThat(report.rows()).flatExtracting(Report.Row::findings).isEmpty();
        assertThat(report.passed()).isTrue();
    }

    @Test
    void theSameDataGiveTheSameBankWhateverOrderTheyStandIn() {
        assertThat(Generator.generate(CHRONICLE, BANK.revision())).isEqualTo(BANK);
        var turned =
                new Chronicle(
                        CHRONICLE.articles().reversed(),
                        CHRONICLE.actors().reversed(),
                        CHRONICLE.vocabulary(),
                        CHRONICLE.events().reversed());
        assertThat(BankJson.write(Generator.generate(turned, BANK.revision())))
                .isEqualTo(BankJson.write(BANK));
    }

    @Test
    void anUnrelatedEventLeavesEveryIdAndNearlyEveryQuestionAsItWas() {
        var more = new ArrayList<>(CHRONICLE.events());
        more.add(unrelated(CHRONICLE.articles().getFirst().id()));
        var bank =
                Generator.generate(
                        new Chronicle(
                                CHRONICLE.articles(),
                                CHRONICLE.actors(),
                                CHRONICLE.vocabulary(),
                                more),
                        REVISION);
        assertThat(bank.questions())
                .extracting(q -> q.id().value())
                .containsAll(
                        BANK.questions().stream()
                                .filter(q -> !q.recipe().equals("put-in-order"))
                                .map(q -> q.id().value())
                                .toList());
        assertThat(bank.cards()).containsAll(BANK.cards());
        var same = new HashSet<>(bank.questions());
        same.retainAll(BANK.questions());
        assertThat(same.size()).isGreaterThan(BANK.questions().size() * 3 / 4);
    }

    private static Event unrelated(ArticleId article) {
        var id = new EventId("harvest-festival-held");
        return new Event(
                id,
                CHRONICLE.events().getFirst().kind(),
                Event.Type.EVENT,
                Event.Status.HAPPENED,
                "A harvest festival is held",
                "A harvest festival was held among farmers.",
                Map.of(),
                List.of(),
                List.of(
                        new Claim(
                                new ClaimId(id + "/date/" + article),
                                id,
                                "date",
                                new Value.Date(EventDate.parse("1961")),
                                article,
                                List.of(new Span(0, 1)),
                                List.of(new Lines(1, 1)),
                                Modality.ASSERTED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                Map.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void everyQuestionTakesRightPartlyRightWrongAndMalformedAnswers() {
        assertThat(BANK.questions())
                .isNotEmpty()
                .allSatisfy(q -> {
                    var samples = SampleAnswers.of(q.task());
                    assertThat(samples.right()).isNotEmpty();
                    samples.right()
                            .forEach(
                                    a -> assertThat(Marker.mark(q, a).mark()).isEqualTo(Mark.FULL));
                    samples.partlyRight()
                            .forEach(a ->
                                    assertThat(Marker.mark(q, a).mark().value())
                                            .isBetween(0.01, 0.99));
                    samples.wrong()
                            .forEach(
                                    a -> assertThat(Marker.mark(q, a).mark()).isEqualTo(Mark.NONE));
                    samples.malformed()
                            .forEach(a ->
                                    assertThatIllegalArgumentException()
                                            .isThrownBy(() -> Marker.mark(q, a)));
                    samples.right()
                            .forEach(a ->
                                    assertThat(Marker.mark(q, a).parts().keySet())
                                            .isEqualTo(new HashSet<>(q.facts())));
                });
    }

    @Test
    void everyIdSaysRecipeAndEvent() {
        assertThat(BANK.questions())
                .allSatisfy(q -> {
                    var parts = q.id().value().split("\\.");
                    assertThat(parts[0]).isEqualTo(q.recipe());
                    assertThat(q.facts()).anyMatch(f -> f.event().value().equals(parts[1]));
                    q.source()
                            .ifPresent(
                                    s -> assertThat(parts[parts.length - 1]).isEqualTo(s.value()));
                });
    }

    @Test
    void everyWrongOptionHasItsProofSaveThoseOfSilentArticles() {
        for (var question : BANK.questions()) {
            if (question.task() instanceof Task.ChooseOne choose) {
                assertThat(choose.options())
                        .extracting(Option::text)
                        .as(question.id().value())
                        .doesNotHaveDuplicates();
                wrong(choose).forEach(o -> proved(question, o));
            }
        }
    }

    private static List<Option> wrong(Task.ChooseOne choose) {
        var wrong = new ArrayList<>(choose.options());
        assertThat(wrong.remove(choose.key()).supportedBy()).isNotEmpty();
        return wrong;
    }

    private static void proved(Question question, Option wrong) {
        assertThat(wrong.supportedBy()).isEmpty();
        if (wrong.refutedBy().isEmpty()) {
            assertThat(question.recipe())
                    .isIn(
                            "which-article-says",
                            "who-holds-that",
                            "what-it-argues",
                            "most-exact",
                            "made-alone",
                            "stance");
            // Where the options are theses, the article asked is silent, or all that do not hold
            // one; else the article that is the option.
            var fact = wrong.trueOf().orElse(question.facts().getFirst());
            var silent =
                    CHRONICLE
                            .event(fact.event())
                            .silent()
                            .getOrDefault(fact.attribute(), List.of());
            if (question.recipe().equals("stance")) {
                assertThat(silent)
                        .extracting(a -> CHRONICLE.article(a).label())
                        .anyMatch(l ->
                                question.prompt().text().endsWith("does %s give?".formatted(l)));
                return;
            }
            if (question.recipe().equals("made-alone")) {
                assertThat(silent).hasSize(CHRONICLE.articles().size() - 1);
                return;
            }
            assertThat(silent)
                    .extracting(a -> CHRONICLE.article(a))
                    .anyMatch(a ->
                            wrong.trueOf().isPresent()
                                    ? question.source().filter(a.id()::equals).isPresent()
                                    : List.of(a.label(), a.title()).stream()
                                            .anyMatch(wrong.text()::equalsIgnoreCase));
        }
    }
}
