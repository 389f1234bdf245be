package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.text;

import app.dateline.bank.edit.Edit;
import app.dateline.bank.edit.Edits;
import app.dateline.question.Prompt;
import app.dateline.question.QuestionId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// edits.json: one edit a line, by the ids of the questions, so that a change of one is a change of a line.
public final class EditsJson {
    private EditsJson() {}

    public static String write(Edits edits) {
        return edits.all().stream()
                .map(e -> edit(e).toString())
                .collect(Collectors.joining(",\n", "{\"edits\": [\n", "\n]}\n"));
    }

    private static ObjectNode edit(Edit edit) {
        var node = Json.MAPPER.createObjectNode().put("question", edit.question().value());
        switch (edit.change()) {
            case Edit.Retired _ -> node.put("retired", true);
            case Edit.Reworded(var prompt, var instead) ->
                    node.put("prompt", prompt.text()).put("instead", instead.text());
        }
        return node.put("why", edit.why()).put("on", edit.on().toString());
    }

    /// An edit that makes no sense is a fault and is left out.
    static Edits read(Json.Read file, List<Fault> faults) {
        var all = new ArrayList<Edit>();
        var list = file.tree().path("edits");
        for (var i = 0; i < list.size(); i++) {
            if (file.breaks("/edits/%d".formatted(i))) {
                continue;
            }
            try {
                var edit = edit(list.path(i));
                if (all.stream().anyMatch(e -> e.question().equals(edit.question()))) {
                    faults.add(fault(list.path(i), "the same question twice", "one edit of each"));
                } else {
                    all.add(edit);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add(
                        fault(
                                list.path(i),
                                String.valueOf(e.getMessage()),
                                "an edit that makes sense"));
            }
        }
        return new Edits(all);
    }

    private static Edit edit(JsonNode node) {
        return new Edit(
                new QuestionId(text(node, "question")),
                node.has("retired")
                        ? new Edit.Retired()
                        : new Edit.Reworded(
                                new Prompt(text(node, "prompt")),
                                new Prompt(text(node, "instead"))),
                text(node, "why"),
                LocalDate.parse(text(node, "on")));
    }

    private static Fault fault(JsonNode edit, String found, String wanted) {
        return new Fault(BankFiles.EDITS, text(edit, "question"), found, wanted);
    }
}
