package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Disagreement;
import app.dateline.chronicle.Disagreement.Sort;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Note;
import app.dateline.chronicle.Wording;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.LineWords;
import app.dateline.ui.parts.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Disagreements of one sort: the event, the attribute, and who says what.
public final class Differences {
    private final Chronicle chronicle;
    private final Wording wording;

    public Differences(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.wording = new Wording(chronicle);
    }

    public Markup draw(List<Disagreement> disagreements) {
        var html = new Markup().open("ul", "class", "differences");
        disagreements.forEach(d -> disagreement(html, d));
        return html.close();
    }

    private void disagreement(Markup html, Disagreement d) {
        var event = chronicle.event(d.event());
        html.open("li", "class", d.sort() == Sort.CONFLICT ? "differ" : "")
                .open("p", "class", "copy")
                .open("a", "href", InBank.address("event/" + event.id()))
                .text(event.title())
                .close()
                .close()
                .open("p", "class", "tagline")
                .words("span", "tag", capital(EventWords.attribute(d.attribute())))
                .close()
                .open("ul", "class", "says");
        var sides =
                d.claims().stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> value(d, c), LinkedHashMap::new, Collectors.toList()));
        var first = true;
        for (var side : sides.entrySet()) {
            html.open("li");
            if (d.sort() == Sort.CONFLICT && !first) {
                html.open("span", "class", "neq", "aria-hidden", "true").text("≠").close();
            }
            html.words("span", "v", side.getKey()).open("span", "class", "who");
            html.text(side.getValue().stream().map(this::who).collect(Collectors.joining("; ")));
            html.close().close();
            first = false;
        }
        html.close();
        if (d.sort() == Sort.ERRATUM) {
            notes(event, d).forEach(n -> html.words("p", "meta", n));
        }
        html.close();
    }

    /// Spellings of one name differ in print alone; what is not asserted says so.
    private String value(Disagreement d, Claim claim) {
        var words = wording.words(claim.value());
        return d.sort() == Sort.ALIAS
                ? claim.printed().orElse(words)
                : EventWords.modality(claim.modality()).map(m -> words + ", " + m).orElse(words);
    }

    private String who(Claim claim) {
        return capital(chronicle.article(claim.article()).label())
                + ", "
                + LineWords.of(List.of(claim));
    }

    private static List<String> notes(Event event, Disagreement d) {
        return event.notes().stream()
                .filter(n -> n.sort() == Note.Sort.ERRATUM && n.attribute().equals(d.attribute()))
                .map(Note::says)
                .toList();
    }

    /// What a sort of disagreement is called, with how many there are.
    public static String heading(Sort sort, int count) {
        return switch (sort) {
            case CONFLICT -> say("sort.conflict", count);
            case REFINEMENT -> say("sort.refinement", count);
            case MODALITY -> say("sort.modality", count);
            case ALIAS -> say("sort.alias", count);
            case ERRATUM -> say("sort.erratum", count);
        };
    }

    public static String explained(Sort sort) {
        return switch (sort) {
            case CONFLICT -> say("sort.conflict-means");
            case REFINEMENT -> say("sort.refinement-means");
            case MODALITY -> say("sort.modality-means");
            case ALIAS -> say("sort.alias-means");
            case ERRATUM -> say("sort.erratum-means");
        };
    }
}
