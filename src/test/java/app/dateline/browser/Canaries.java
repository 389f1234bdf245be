package app.dateline.browser;

import app.dateline.bank.Bank;
import app.dateline.bank.Edition;
import app.dateline.exchange.BankFiles;
import app.dateline.exchange.BankJson;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A bank in which everything that only feedback may tell carries a mark found nowhere else: who states it and in which lines, the
/// titles of events, the editor's notes, the key where it is typed or dated. No id in it may ever be sent.
final class Canaries {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LINES = 70_000;
    private static final String NUMBER = "7313317";

    /// Years and days of the claims are those of the articles, moved out of all history.
    private static final Pattern CENTURY = Pattern.compile("\\b(19|20)(?=[0-9X]{2})");

    private static final Pattern MARKS =
            Pattern.compile(
                    """
                    (?i)zq(?<word>label|says|note|title|telling|article|author|name|right|id)\
                    |lines? (?<lines>7\\d{4})\
                    |7[ ,.\\u00a0\\u202f]?313[ ,.\\u00a0\\u202f]?317\
                    |(?<=["> (;])(?<year>8[23]\\d\\d)(?=["<. ,;)/-])\
                    """);

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, JsonNode> files;
    private final Set<String> dated = new HashSet<>();

    private Canaries(Map<String, JsonNode> files) {
        this.files = files;
    }

    /// The kinds of marks in a text: "label", "year", "number", "lines".
    static Set<String> in(String text) {
        var found = new TreeSet<String>();
        var marks = MARKS.matcher(text);
        while (marks.find()) {
            found.add(kind(marks));
        }
        return found;
    }

    private static String kind(Matcher mark) {
        if (mark.group("word") != null) {
            return mark.group("word").toLowerCase(Locale.ROOT);
        }
        return mark.group("year") != null
                ? "year"
                : mark.group("lines") != null ? "lines" : "number";
    }

    /// An edition of the marked bank that asks these questions, in their order.
    static Edition edition(String revision, Map<String, String> bank, List<Question> questions) {
        var marked =
                new Canaries(
                        Stream.concat(BankFiles.SOURCES.stream(), Stream.of("bank.json"))
                                .collect(
                                        Collectors.toMap(f -> f, f -> JSON.readTree(bank.get(f)))));
        return marked.edition(
                Visitor.TOPIC,
                revision,
                questions.stream().map(Question::id).map(QuestionId::value).toList());
    }

    private Edition edition(String topic, String revision, List<String> questions) {
        file("vocabulary.json").path("attributes").forEach(this::attribute);
        each("articles.json", "articles", "a", this::article);
        each("events.json", "events", "e", this::event);
        var bank = (ObjectNode) file("bank.json");
        bank.set("questions", asked(bank.path("questions"), questions));
        bank.putArray("cards");
        var texts =
                files.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> strings(e.getValue(), this::renamed).toString()));
        var read = BankJson.read(texts.getOrDefault("bank.json", ""));
        return Edition.of(
                topic,
                revision,
                BankFiles.read(texts),
                new Bank(read.revision(), read.questions(), List.of()));
    }

    private JsonNode file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private void each(String file, String list, String letter, ObjIntConsumer<ObjectNode> mark) {
        var number = 0;
        for (var node : file(file).path(list)) {
            number++;
            ids.put(node.path("id").asString(), "zqid-" + letter + number);
            mark.accept((ObjectNode) node, number);
        }
    }

    private void attribute(JsonNode node) {
        if (node.path("type").asString().equals("date")) {
            dated.add(node.path("id").asString());
        }
        if (node.has("says")) {
            ((ObjectNode) node).put("says", "Zqsays. " + node.path("says").asString());
        }
    }

    private void article(ObjectNode article, int number) {
        article.put("label", "zqlabel " + number).put("title", "Zqarticle " + number);
        article.putArray("authors").add("Zqauthor " + number);
        if (article.has("published")) {
            article.set("published", moved(article.path("published")));
        }
    }

    private void event(ObjectNode event, int number) {
        event.put("title", "Zqtitle " + number).put("telling", "Zqtelling.").remove("asks");
        event.path("notes").forEach(n -> ((ObjectNode) n).put("says", "Zqnote " + number + "."));
        for (var claim : event.path("claims")) {
            var said = (ObjectNode) claim;
            if (dated.contains(claim.path("attribute").asString())) {
                said.set("value", moved(claim.path("value")));
            }
            said.putArray("lines").addArray().add(LINES + number).add(LINES + number);
        }
    }

    private ArrayNode asked(JsonNode all, List<String> wanted) {
        var byId = new HashMap<String, ObjectNode>();
        all.forEach(q -> byId.put(q.path("id").asString(), (ObjectNode) q));
        var asked = JSON.createArrayNode();
        for (var i = 0; i < wanted.size(); i++) {
            var question = Objects.requireNonNull(byId.get(wanted.get(i)));
            question.put("id", "zqid-q" + i);
            key((ObjectNode) question.path("task"));
            asked.add(question);
        }
        return asked;
    }

    /// Marks what of the key is not among what is shown.
    private static void key(ObjectNode task) {
        switch (task.path("type").asString()) {
            case "give-date" -> task.set("key", moved(task.path("key")));
            case "type-number" ->
                    task.put("key", Integer.parseInt(NUMBER)).put("tolerance", 0).remove("either");
            case "type-text" -> {
                task.remove("either");
                task.putArray("accepted").add("Zqname");
                task.putArray("others");
            }
            case "true-false" -> {
                if (!task.path("key").asBoolean()) {
                    ((ObjectNode) task.path("right")).put("text", "Zqright");
                }
            }
            case "put-in-order" -> task.path("items").forEach(Canaries::item);
            case "place-on-timeline" -> {
                var placed = (ObjectNode) task.path("placed");
                placed.set("date", moved(placed.path("date")));
            }
            default -> {
                // All of it is shown: only which of it is right is the key.
            }
        }
    }

    private static void item(JsonNode item) {
        for (var field : List.of("date", "within")) {
            ((ObjectNode) item).set(field, moved(item.path(field)));
        }
    }

    private static JsonNode moved(JsonNode date) {
        return strings(
                date,
                text ->
                        CENTURY.matcher(text)
                                .replaceAll(c -> c.group().equals("19") ? "82" : "83"));
    }

    /// Ids of events, articles and claims, wherever they stand.
    private String renamed(String text) {
        var parts = text.split("/", -1);
        return ids.containsKey(parts[0])
                ? Stream.of(parts).map(p -> ids.getOrDefault(p, p)).collect(Collectors.joining("/"))
                : text;
    }

    private static JsonNode strings(JsonNode node, UnaryOperator<String> change) {
        if (node instanceof StringNode text) {
            return StringNode.valueOf(change.apply(text.asString()));
        }
        if (node instanceof ArrayNode list) {
            var changed = JSON.createArrayNode();
            list.forEach(n -> changed.add(strings(n, change)));
            return changed;
        }
        if (node instanceof ObjectNode object) {
            var changed = JSON.createObjectNode();
            object.properties()
                    .forEach(p -> changed.set(p.getKey(), strings(p.getValue(), change)));
            return changed;
        }
        return node;
    }
}
