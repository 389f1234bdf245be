package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Link;
import app.dateline.chronicle.Wording;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.timeline.EventWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The events an event hangs on, and those that hang on it, with who says so.
final class EventLinks {
    private final Chronicle chronicle;
    private final List<Link> links;

    EventLinks(Chronicle chronicle, Event event) {
        this.chronicle = chronicle;
        this.links = Link.of(chronicle, event.id());
    }

    boolean none() {
        return links.isEmpty();
    }

    /// A row for each other event, with everything that ties the two.
    Markup draw() {
        var html = new Markup().open("ul", "class", "rows plainrows");
        var others =
                links.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Link::other, LinkedHashMap::new, Collectors.toList()));
        others.forEach((id, ties) -> {
            var other = chronicle.event(id);
            var words =
                    ties.stream()
                            .map(l -> l.outward() ? outward(l) : inward(l))
                            .collect(Collectors.joining(", "));
            html.open("li")
                    .words("span", "reln", words)
                    .open("div")
                    .open("p", "class", "copy")
                    .open("a", "href", InBank.address("event/" + other.id()));
            EventWords.dateline(html, chronicle, other).text(other.title()).close().close();
            html.words("p", "meta", say("event.so", who(ties))).close().close();
        });
        return html.close();
    }

    private String who(List<Link> ties) {
        return Wording.list(
                ties.stream()
                        .flatMap(l -> l.claims().stream())
                        .map(c ->
                                chronicle.article(c.article()).label()
                                        + " ("
                                        + LineWords.of(List.of(c))
                                        + ")")
                        .distinct()
                        .toList());
    }

    private static String outward(Link link) {
        return switch (link.type()) {
            case "follows" -> say("link.follows");
            case "amends" -> say("link.amends");
            case "cancels" -> say("link.cancels");
            case "renames" -> say("link.renames");
            case "part-of" -> say("link.part-of");
            case "in-response-to" -> say("link.in-response-to");
            case "came-instead" -> say("link.came-instead");
            default -> EventWords.attribute(link.type());
        };
    }

    private static String inward(Link link) {
        return switch (link.type()) {
            case "follows" -> say("link.followed-by");
            case "amends" -> say("link.amended-by");
            case "cancels" -> say("link.cancelled-by");
            case "renames" -> say("link.renamed-by");
            case "part-of" -> say("link.has-part");
            case "in-response-to" -> say("link.answered-by");
            case "came-instead" -> say("link.replaced-by");
            default -> say("link.linked-from", EventWords.attribute(link.type()));
        };
    }
}
