package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.Generator;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BankJsonTest {
    private static final String HEAD =
            "{\"revision\": \"" + "0".repeat(64) + "\",\n\"questions\": [\n";
    private static final String TAIL = "\n],\n\"cards\": [\n\n]}\n";
    private static final String GOOD =
            """
            {"id":"type-date.talks","recipe":"type-date","prompt":"[[year]] — Talks were held.",\
            "task":{"type":"give-date","key":"2009","asked":"year","supportedBy":["talks/date/ledger"]},\
            "facts":[{"event":"talks","attribute":"date"}]}\
            """;

    private static String file(String... questions) {
        return HEAD + String.join(",\n", questions) + TAIL;
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSame() {
        var files = BankFiles.in(Path.of("questions", "russia-pakistan"));
        var bank = Generator.generate(BankFiles.read(files), BankFiles.revision(files));
        var text = BankJson.write(bank);
        assertThat(BankJson.read(text)).isEqualTo(bank);
        assertThat(BankJson.write(BankJson.read(text))).isEqualTo(text);
    }

    @Test
    void everyQuestionAndCardHasALineAndTheyAreSortedById() {
        var files = BankFiles.in(Path.of("questions", "russia-pakistan"));
        var bank = Generator.generate(BankFiles.read(files), BankFiles.revision(files));
        var lines = BankJson.write(bank).lines().filter(l -> l.startsWith("{\"id\":\"")).toList();
        assertThat(lines).hasSize(bank.questions().size() + bank.cards().size());
        assertThat(bank.questions()).extracting(q -> q.id().value()).isSorted();
        assertThat(bank.cards()).extracting(c -> c.id()).isSorted();
    }

    @Test
    void aGoodFileIsRead() {
        assertThat(BankJson.read(file(GOOD)).questions()).hasSize(1);
    }

    @Test
    void aBankWrittenBeforeSeveralAnswersCouldBeRightIsReadAsOneOfOne() {
        var word =
                "{\"type\":\"type-text\",\"accepted\":[\"Ana\",\"Anna\"],\"others\":[],\"supportedBy\":[]}";
        var number =
                "{\"type\":\"type-number\",\"key\":2.5,\"tolerance\":0.5,\"before\":\"$\",\"after\":\"\",\"supportedBy\":[]}";
        var task = "{" + GOOD.split("\"task\":\\{", 2)[1].split("}", 2)[0] + "}";
        var read =
                BankJson.read(
                                file(
                                        GOOD.replace(task, word),
                                        GOOD.replace("date.talks", "date.other")
                                                .replace(task, number)))
                        .questions();
        assertThat(read)
                .extracting(Question::task)
                .containsExactlyInAnyOrder(
                        new Task.TypeText(List.of("Ana", "Anna"), List.of(), List.of()),
                        new Task.TypeNumber(2.5, 0.5, "$", "", List.of()));
        assertThat(read).noneMatch(q -> q.task().several());
    }

    @Test
    void brokenJsonIsNamedByItsLine() {
        assertThat(faults(file(GOOD, GOOD.substring(0, 60))))
                .singleElement()
                .satisfies(f -> assertThat(f.toString()).contains("bank.json line 4"));
    }

    @Test
    void aQuestionThatBreaksTheSchemaIsNamedByLineAndId() {
        var other = GOOD.replace("type-date.talks", "type-date.other");
        assertThat(faults(file(GOOD, other.replace("\"asked\":\"year\"", "\"asked\":\"day\""))))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.toString()).contains("line 4", "type-date.other"));
    }

    @Test
    void aQuestionThatMakesNoSenseIsNamedByLineAndIdWithTheRest() {
        var prompt = "[[year]] — [[person]] went there.";
        var two = GOOD.replace("[[year]] — Talks were held.", prompt);
        var bad = GOOD.replace("type-date.talks", "type-date.bad").replace("\"2009\"", "\"20X9\"");
        assertThat(faults(file(two, bad)))
                .extracting(Fault::place)
                .containsExactly("line 3, type-date.talks", "line 4, type-date.bad");
    }

    @Test
    void theSameIdTwiceIsAFault() {
        assertThat(faults(file(GOOD, GOOD)))
                .singleElement()
                .satisfies(f -> assertThat(f.found()).isEqualTo("the same id twice"));
    }

    private static List<Fault> faults(String text) {
        var found = new ArrayList<Fault>();
        assertThatThrownBy(() -> BankJson.read(text))
                .isInstanceOfSatisfying(BankFaults.class, f -> found.addAll(f.faults()));
        return found;
    }
}
