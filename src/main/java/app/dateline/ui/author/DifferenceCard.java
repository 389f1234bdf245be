package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.Place;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.service.Difference;
import app.dateline.ui.parts.Choice;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One difference: part by part what it was, what is here and what is in the newer edition, and what is to hold.
final class DifferenceCard extends Section {
    /// Told by the heading, or only of use to a program.
    private static final Set<String> UNSAID =
            Set.of("id", "attribute", "article", "at", "question");

    /// What is to hold of a difference.
    enum Side {
        LATER,
        HERE,
        NEWER
    }

    DifferenceCard(
            Chronicle chronicle,
            Difference difference,
            Side side,
            boolean writes,
            SerializableConsumer<Side> chosen) {
        addClassNames("sheet", "crossing");
        var heading = new H2(heading(chronicle, difference));
        heading.addClassName("section");
        add(heading);
        event(chronicle, difference.place())
                .ifPresent(e -> {
                    var link = new Div();
                    link.addClassName("meta");
                    new Markup()
                            .open("a", "href", InBank.address("bank/event/" + e.id()))
                            .text(e.title())
                            .close()
                            .write(link);
                    add(link);
                });
        var table = new Div();
        table.addClassName("matrixwrap");
        table(difference).write(table);
        add(table);
        if (writes) {
            add(
                    new Choice<>(
                            say("newer.holds"),
                            List.of(Side.HERE, Side.NEWER, Side.LATER),
                            DifferenceCard::words,
                            side,
                            chosen));
        }
    }

    private static String words(Side side) {
        return switch (side) {
            case HERE -> say("newer.here");
            case NEWER -> say("newer.newer");
            case LATER -> say("newer.later");
        };
    }

    private static Optional<Event> event(Chronicle chronicle, Place place) {
        return place.step(0).filter("events.json"::equals).flatMap(_ -> place.step(2)).stream()
                .flatMap(id ->
                        chronicle.events().stream().filter(e -> e.id().equals(new EventId(id))))
                .findFirst();
    }

    private static String heading(Chronicle chronicle, Difference difference) {
        var place = difference.place();
        var parts =
                Stream.of(difference.here(), difference.newer(), difference.was())
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Map.of());
        return switch (place.step(3).orElse("")) {
            case "claims" ->
                    capital(
                            say(
                                    "fact.by-source",
                                    EventWords.attribute(parts.getOrDefault("attribute", "")),
                                    chronicle
                                            .name(parts.getOrDefault("article", ""))
                                            .orElse(parts.getOrDefault("article", ""))));
            case "notes" -> say("newer.note", EventWords.attribute(place.last().split(" ", -1)[0]));
            case "" ->
                    place.step(1).filter("edits"::equals).isPresent()
                            ? say("newer.question", place.last())
                            : place.last();
            default -> place.last();
        };
    }

    private static Markup table(Difference difference) {
        var html = new Markup().open("table", "class", "matrix").open("thead").open("tr");
        html.open("th", "scope", "col").hidden(say("newer.part")).close();
        for (var head : List.of(say("newer.was"), say("newer.is-here"), say("newer.is-newer"))) {
            html.open("th", "scope", "col").text(head).close();
        }
        html.close().close().open("tbody");
        var sides = List.of(difference.was(), difference.here(), difference.newer());
        var names =
                sides.stream()
                        .flatMap(Optional::stream)
                        .flatMap(s -> s.keySet().stream())
                        .distinct()
                        .filter(n -> !UNSAID.contains(n))
                        .filter(n -> n.equals("value") || differ(sides, n))
                        .toList();
        names.forEach(name -> {
            html.open("tr", "class", differ(sides, name) ? "differ" : "");
            html.open("th", "scope", "row").text(name(name)).close();
            sides.forEach(side ->
                    html.open("td")
                            .words(
                                    "span",
                                    side.isEmpty() ? "none" : "v",
                                    side.map(s -> s.getOrDefault(name, "–"))
                                            .orElseGet(() -> say("newer.not-there")))
                            .close());
            html.close();
        });
        return html.close().close();
    }

    private static boolean differ(List<Optional<Map<String, String>>> sides, String name) {
        return sides.stream().map(s -> s.map(m -> m.getOrDefault(name, ""))).distinct().count() > 1;
    }

    /// The parts that authors change have words; others are called as the files call them.
    private static String name(String part) {
        return switch (part) {
            case "" -> say("newer.part");
            case "value" -> say("newer.value");
            case "lines" -> say("claim.lines");
            case "modality" -> say("claim.modality");
            case "by" -> say("claim.by");
            case "words" -> say("newer.words");
            case "prompt" -> say("edit.prompt");
            case "why" -> say("edit.why");
            case "says" -> say("note.says");
            default -> capital(part);
        };
    }
}
