package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;
import static app.dateline.exchange.ChronicleReader.texts;

import app.dateline.bank.Bank;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static ArrayNode array(List<?> values) {
        var array = Json.MAPPER.createArrayNode();
        values.forEach(v -> array.add(v.toString()));
        return array;
    }

    private static ObjectNode question(Question question) {
        var node =
                node().put("id", question.id().value())
                        .put("recipe", question.recipe())
                        .put("prompt", question.prompt().text());
        node.set("task", task(question.task()));
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
                task(node.path("task")),
                facts(node.path("facts")),
                optional(node, "source").map(ArticleId::new),
                node.has("difficulty")
                        ? OptionalDouble.of(node.path("difficulty").asDouble())
                        : OptionalDouble.empty());
    }

    private static ObjectNode task(Task task) {
        var node = node().put("type", task.type());
        switch (task) {
            case Task.ChooseOne choose -> {
                var options = node.putArray("options");
                choose.options().forEach(o -> options.add(option(o)));
                node.putArray("key").add(choose.key());
            }
            case Task.PutInOrder order -> {
                var items = node.putArray("items");
                order.items().forEach(i -> items.add(item(i)));
                var key = node.putArray("key");
                order.key().forEach(key::add);
            }
            case Task.GiveDate date ->
                    node.put("key", date.key().edtf())
                            .put("asked", date.asked().name().toLowerCase(Locale.ROOT))
                            .set("supportedBy", array(date.supportedBy()));
            case Task.TypeText type -> {
                node.set("accepted", array(type.accepted()));
                node.set("others", array(type.others()));
                node.set("supportedBy", array(type.supportedBy()));
            }
        }
        return node;
    }

    private static Task task(JsonNode node) {
        return switch (text(node, "type")) {
            case "choose-one" ->
                    new Task.ChooseOne(
                            list(node.path("options"), BankJson::option),
                            node.path("key").path(0).asInt());
            case "put-in-order" ->
                    new Task.PutInOrder(
                            list(node.path("items"), BankJson::item),
                            list(node.path("key"), JsonNode::asInt));
            case "give-date" ->
                    new Task.GiveDate(
                            EventDate.parse(text(node, "key")),
                            constant(EventDate.Precision.class, text(node, "asked")),
                            claims(node.path("supportedBy")));
            case "type-text" ->
                    new Task.TypeText(
                            texts(node.path("accepted")),
                            texts(node.path("others")),
                            claims(node.path("supportedBy")));
            default ->
                    throw new IllegalArgumentException(
                            "There is no task \"%s\"".formatted(text(node, "type")));
        };
    }

    private static ObjectNode option(Option option) {
        var node = node().put("text", option.text());
        if (!option.supportedBy().isEmpty()) {
            node.set("supportedBy", array(option.supportedBy()));
        }
        if (!option.refutedBy().isEmpty()) {
            node.set("refutedBy", array(option.refutedBy()));
        }
        option.trueOf().ifPresent(f -> node.set("trueOf", fact(f)));
        return node;
    }

    private static Option option(JsonNode node) {
        return new Option(
                text(node, "text"),
                claims(node.path("supportedBy")),
                claims(node.path("refutedBy")),
                node.has("trueOf") ? Optional.of(fact(node.path("trueOf"))) : Optional.empty());
    }

    private static ObjectNode item(Task.Item item) {
        var node =
                node().put("text", item.text())
                        .put("event", item.event().value())
                        .put("date", item.date().edtf())
                        .put("within", item.within().edtf());
        node.set("supportedBy", array(item.supportedBy()));
        return node;
    }

    private static Task.Item item(JsonNode node) {
        return new Task.Item(
                text(node, "text"),
                new EventId(text(node, "event")),
                EventDate.parse(text(node, "date")),
                EventDate.parse(text(node, "within")),
                claims(node.path("supportedBy")));
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
        facts.forEach(f -> array.add(fact(f)));
        return array;
    }

    private static List<Fact> facts(JsonNode list) {
        return list(list, BankJson::fact);
    }

    private static ObjectNode fact(Fact fact) {
        var node = node().put("event", fact.event().value()).put("attribute", fact.attribute());
        fact.article().ifPresent(a -> node.put("article", a.value()));
        return node;
    }

    private static Fact fact(JsonNode node) {
        return new Fact(
                new EventId(text(node, "event")),
                text(node, "attribute"),
                optional(node, "article").map(ArticleId::new));
    }

    private static List<ClaimId> claims(JsonNode list) {
        return texts(list).stream().map(ClaimId::new).toList();
    }

    private static <T> List<T> list(JsonNode list, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        list.forEach(n -> all.add(read.apply(n)));
        return all;
    }
}
