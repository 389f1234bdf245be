package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;

import app.dateline.bank.Bank;
import app.dateline.chronicle.ArticleId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// bank.json: one question or card a line, sorted by id, so that a change in generation is a readable difference.
public final class BankJson {
    private static final String FILE = "bank.json";

    private BankJson() {}

    public static String write(Bank bank) {
        return """
        {"revision": "%s",
        "questions": [
        %s
        ],
        "cards": [
        %s
        ]}
        """
                .formatted(
                        bank.revision(),
                        bank.questions().stream()
                                .map(q -> question(q).toString())
                                .collect(Collectors.joining(",\n")),
                        bank.cards().stream()
                                .map(c -> card(c).toString())
                                .collect(Collectors.joining(",\n")));
    }

    /// Reads the text of a bank.json.
    /// @throws BankFaults with every fault found
    public static Bank read(String text) {
        var faults = new ArrayList<Fault>();
        var tree = Json.read(FILE, text, faults);
        refuse(text, faults);
        var bank =
                new Bank(
                        text(tree, "revision"),
                        each(tree.path("questions"), BankJson::question, faults),
                        each(tree.path("cards"), BankJson::card, faults));
        twice(bank.questions().stream().map(q -> q.id().value()), faults);
        twice(bank.cards().stream().map(Flashcard::id), faults);
        refuse(text, faults);
        return bank;
    }

    private static void refuse(String text, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BankFaults(faults.stream().map(f -> located(text, f)).toList());
        }
    }

    /// The fault with the line of the question or card it is in, since each stands on its own.
    private static Fault located(String text, Fault fault) {
        var id = "\"%s\"".formatted(fault.place().split(" ", 2)[0]);
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("\"id\"") && lines.get(i).contains(id))
                .mapToObj(i ->
                        new Fault(
                                fault.file(),
                                "line %d, %s".formatted(i + 1, fault.place()),
                                fault.found(),
                                fault.wanted()))
                .findFirst()
                .orElse(fault);
    }

    private static void twice(Stream<String> ids, List<Fault> faults) {
        var seen = new HashSet<String>();
        ids.filter(id -> !seen.add(id))
                .forEach(id ->
                        faults.add(new Fault(FILE, id, "the same id twice", "an id of its own")));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> read, List<Fault> faults) {
        var all = new ArrayList<T>();
        for (var node : list) {
            try {
                all.add(read.apply(node));
            } catch (IllegalArgumentException e) {
                faults.add(
                        new Fault(
                                FILE,
                                text(node, "id"),
                                String.valueOf(e.getMessage()),
                                "a question that makes sense"));
            }
        }
        return all;
    }

    private static ObjectNode node() {
        return Json.MAPPER.createObjectNode();
    }

    private static ObjectNode question(Question question) {
        var node =
                node().put("id", question.id().value())
                        .put("recipe", question.recipe())
                        .put("prompt", question.prompt().text());
        node.set("task", TaskJson.write(question.task()));
        node.set("facts", facts(question.facts()));
        question.source().ifPresent(s -> node.put("source", s.value()));
        question.difficulty().ifPresent(d -> node.put("difficulty", d));
        return node;
    }

    private static Question question(JsonNode node) {
        return new Question(
                new QuestionId(text(node, "id")),
                text(node, "recipe"),
                new Prompt(text(node, "prompt")),
                TaskJson.read(node.path("task")),
                facts(node.path("facts")),
                optional(node, "source").map(ArticleId::new),
                node.has("difficulty")
                        ? OptionalDouble.of(node.path("difficulty").asDouble())
                        : OptionalDouble.empty());
    }

    private static ObjectNode card(Flashcard card) {
        var node =
                node().put("id", card.id())
                        .put("front", card.front().text())
                        .put("back", card.back());
        node.set("facts", facts(card.facts()));
        return node;
    }

    private static Flashcard card(JsonNode node) {
        return new Flashcard(
                text(node, "id"),
                new Prompt(text(node, "front")),
                text(node, "back"),
                facts(node.path("facts")));
    }

    private static ArrayNode facts(List<Fact> facts) {
        var array = Json.MAPPER.createArrayNode();
        facts.forEach(f -> array.add(TaskJson.fact(f)));
        return array;
    }

    private static List<Fact> facts(JsonNode list) {
        return TaskJson.list(list, TaskJson::fact);
    }
}
