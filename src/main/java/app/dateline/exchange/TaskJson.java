package app.dateline.exchange;

import static app.dateline.exchange.ChronicleReader.constant;
import static app.dateline.exchange.ChronicleReader.optional;
import static app.dateline.exchange.ChronicleReader.text;
import static app.dateline.exchange.ChronicleReader.texts;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a question is answered, as it stands in bank.json: `type` says which task it is.
final class TaskJson {
    private TaskJson() {}

    static ObjectNode write(Task task) {
        var node = Json.MAPPER.createObjectNode().put("type", task.type());
        switch (task) {
            case Task.ChooseOne choose -> {
                var options = node.putArray("options");
                choose.options().forEach(o -> options.add(option(o)));
                node.putArray("key").add(choose.key());
            }
            case Task.ChooseMany many -> {
                var options = node.putArray("options");
                many.options().forEach(o -> options.add(option(o)));
                var key = node.putArray("key");
                many.key().forEach(key::add);
            }
            case Task.TrueFalse statement -> {
                node.put("key", statement.key());
                node.set("stated", option(statement.stated()));
                node.set("right", option(statement.right()));
            }
            case Task.PutInOrder order -> {
                var items = node.putArray("items");
                order.items().forEach(i -> items.add(item(i)));
                var key = node.putArray("key");
                order.key().forEach(key::add);
            }
            case Task.PlaceOnTimeline line -> {
                var standing = node.putArray("standing");
                line.standing().forEach(i -> standing.add(item(i)));
                node.set("placed", item(line.placed()));
            }
            case Task.Match match -> {
                var rows = node.putArray("rows");
                match.rows()
                        .forEach(r ->
                                rows.addObject()
                                        .put("prompt", r.prompt().text())
                                        .put("event", r.event().value()));
                var values = node.putArray("values");
                match.values().forEach(v -> values.add(option(v)));
                var key = node.putArray("key");
                match.key().forEach(key::add);
            }
            case Task.GiveDate date ->
                    node.put("key", date.key().edtf())
                            .put("asked", word(date.asked()))
                            .set("supportedBy", array(date.supportedBy()));
            case Task.TypeNumber number -> {
                figure(node, number.keys().getFirst());
                if (number.several()) {
                    var either = node.putArray("either");
                    number.keys().stream().skip(1).forEach(f -> figure(either.addObject(), f));
                }
                node.put("before", number.before())
                        .put("after", number.after())
                        .set("supportedBy", array(number.supportedBy()));
            }
            case Task.TypeText type -> {
                if (type.several()) {
                    node.set("either", array(type.keys().subList(1, type.keys().size())));
                }
                node.set("accepted", array(type.accepted()));
                node.set("others", array(type.others()));
                node.set("supportedBy", array(type.supportedBy()));
            }
        }
        return node;
    }

    static Task read(JsonNode node) {
        return switch (text(node, "type")) {
            case "choose-one" ->
                    new Task.ChooseOne(
                            list(node.path("options"), TaskJson::option),
                            node.path("key").path(0).asInt());
            case "choose-many" ->
                    new Task.ChooseMany(
                            list(node.path("options"), TaskJson::option),
                            list(node.path("key"), JsonNode::asInt));
            case "true-false" ->
                    new Task.TrueFalse(
                            node.path("key").asBoolean(),
                            option(node.path("stated")),
                            option(node.path("right")));
            case "put-in-order" ->
                    new Task.PutInOrder(
                            list(node.path("items"), TaskJson::item),
                            list(node.path("key"), JsonNode::asInt));
            case "place-on-timeline" ->
                    new Task.PlaceOnTimeline(
                            list(node.path("standing"), TaskJson::item), item(node.path("placed")));
            case "match" ->
                    new Task.Match(
                            list(
                                    node.path("rows"),
                                    r ->
                                            new Task.Row(
                                                    new Prompt(text(r, "prompt")),
                                                    new EventId(text(r, "event")))),
                            list(node.path("values"), TaskJson::option),
                            list(node.path("key"), JsonNode::asInt));
            case "give-date" ->
                    new Task.GiveDate(
                            EventDate.parse(text(node, "key")),
                            constant(EventDate.Precision.class, text(node, "asked")),
                            claims(node.path("supportedBy")));
            case "type-number" ->
                    new Task.TypeNumber(
                            Stream.concat(
                                            Stream.of(figure(node)),
                                            list(node.path("either"), TaskJson::figure).stream())
                                    .toList(),
                            text(node, "before"),
                            text(node, "after"),
                            claims(node.path("supportedBy")));
            case "type-text" -> typed(node);
            default ->
                    throw new IllegalArgumentException(
                            "There is no task \"%s\"".formatted(text(node, "type")));
        };
    }

    private static void figure(ObjectNode node, Task.Figure figure) {
        node.put("key", figure.number()).put("tolerance", figure.tolerance());
    }

    private static Task.Figure figure(JsonNode node) {
        return new Task.Figure(node.path("key").asDouble(), node.path("tolerance").asDouble());
    }

    /// The first of the accepted is the key, or the first of several.
    private static Task.TypeText typed(JsonNode node) {
        var accepted = texts(node.path("accepted"));
        return new Task.TypeText(
                Stream.concat(accepted.stream().limit(1), texts(node.path("either")).stream())
                        .toList(),
                accepted,
                texts(node.path("others")),
                claims(node.path("supportedBy")));
    }

    private static ObjectNode option(Option option) {
        var node = Json.MAPPER.createObjectNode().put("text", option.text());
        if (!option.supportedBy().isEmpty()) {
            node.set("supportedBy", array(option.supportedBy()));
        }
        if (!option.refutedBy().isEmpty()) {
            node.set("refutedBy", array(option.refutedBy()));
        }
        option.refutation().ifPresent(r -> node.put("rule", word(r)));
        option.trueOf().ifPresent(f -> node.set("trueOf", fact(f)));
        return node;
    }

    private static Option option(JsonNode node) {
        return new Option(
                text(node, "text"),
                claims(node.path("supportedBy")),
                claims(node.path("refutedBy")),
                optional(node, "rule").map(r -> constant(Refutation.class, r)),
                node.has("trueOf") ? Optional.of(fact(node.path("trueOf"))) : Optional.empty());
    }

    private static ObjectNode item(Task.Item item) {
        var node =
                Json.MAPPER
                        .createObjectNode()
                        .put("text", item.text())
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

    static ObjectNode fact(Fact fact) {
        var node =
                Json.MAPPER
                        .createObjectNode()
                        .put("event", fact.event().value())
                        .put("attribute", fact.attribute());
        fact.article().ifPresent(a -> node.put("article", a.value()));
        return node;
    }

    static Fact fact(JsonNode node) {
        return new Fact(
                new EventId(text(node, "event")),
                text(node, "attribute"),
                optional(node, "article").map(ArticleId::new));
    }

    private static List<ClaimId> claims(JsonNode list) {
        return texts(list).stream().map(ClaimId::new).toList();
    }

    static <T> List<T> list(JsonNode list, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        list.forEach(n -> all.add(read.apply(n)));
        return all;
    }

    /// What `constant` reads back.
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ArrayNode array(List<?> values) {
        var array = Json.MAPPER.createArrayNode();
        values.forEach(v -> array.add(v.toString()));
        return array;
    }
}
