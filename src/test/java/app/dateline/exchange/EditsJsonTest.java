package app.dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.bank.SouthPole;
import app.dateline.bank.edit.Edit;
import app.dateline.bank.edit.Edits;
import app.dateline.question.Prompt;
import app.dateline.question.QuestionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditsJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private static Map<String, String> with(String edits) {
        var files = new LinkedHashMap<>(BankFiles.in(SouthPole.FOLDER));
        files.put(BankFiles.EDITS, edits);
        return files;
    }

    @Test
    void editsComeBackAsTheyWereWritten() {
        var edits =
                new Edits(
                        List.of(
                                new Edit(
                                        new QuestionId("who.b"),
                                        new Edit.Reworded(
                                                new Prompt("“Ask”?"), new Prompt("Made?")),
                                        "plainer",
                                        DAY),
                                new Edit(new QuestionId("who.a"), new Edit.Retired(), "é", DAY)));
        assertThat(BankFiles.edits(with(EditsJson.write(edits)))).isEqualTo(edits);
        assertThat(BankFiles.edits(Map.of())).isEqualTo(Edits.NONE);
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        assertThatThrownBy(() ->
                        BankFiles.read(
                                with(
                                        """
                                        {"edits": [
                                        {"question": "a", "retired": true, "prompt": "b", "why": "", "on": "2026-11-30"},
                                        {"question": "c", "retired": true, "why": "", "on": "2026-13-30"},
                                        {"question": "d", "prompt": "e", "instead": "e", "why": "", "on": "2026-11-30"}
                                        ]}\
                                        """)))
                .isInstanceOf(BankFaults.class)
                .hasMessageContaining("/edits/0")
                .hasMessageContaining("edits.json c")
                .hasMessageContaining("edits.json d");
    }

    @Test
    void aBankWithoutEditsHasTheHashItAlwaysHad() {
        var files = BankFiles.in(SouthPole.FOLDER);
        assertThat(BankFiles.hash(with("{\"edits\": []}"))).isNotEqualTo(BankFiles.hash(files));
        assertThat(BankFiles.ALL).contains(BankFiles.EDITS);
    }
}
