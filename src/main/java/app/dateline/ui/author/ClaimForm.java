package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.ClaimEntry;
import app.dateline.bank.edit.EventChange;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.ui.parts.LiveForm;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A claim to be mended or added: its value, how firmly the article says it, and where.
final class ClaimForm extends Div {
    private final Event event;
    private final ClaimEntry entry;
    private final ValueFields value;

    ClaimForm(Chronicle chronicle, Event event, ClaimEntry entry, ChangeDesk desk) {
        this.event = event;
        this.entry = entry;
        value =
                new ValueFields(
                        chronicle,
                        Optional.ofNullable(
                                        chronicle.vocabulary().attributes().get(entry.attribute()))
                                .orElseThrow());
        var form = new LiveForm(written -> desk.propose(change(written)));
        if (entry.claim().isEmpty()) {
            form.choice(
                    say("claim.article"), "article", articles(chronicle), entry.article().value());
        }
        value.add(form, entry);
        form.choice(
                        say("claim.modality"),
                        "modality",
                        modalities(),
                        ClaimEntry.word(entry.modality()))
                .choice(say("claim.by"), "by", value.anybody(), entry.by())
                .text(say("claim.lines"), "lines", entry.lines(), 100)
                .text(say("claim.at"), "at", entry.at(), 300)
                .text(say("claim.words"), "words", entry.words(), 250);
        add(form, desk);
    }

    private EventChange change(Map<String, String> written) {
        return new EventChange.PutClaim(
                event.id(),
                new ClaimEntry(
                        entry.claim(),
                        entry.attribute(),
                        new ArticleId(written.getOrDefault("article", entry.article().value())),
                        value.value(written),
                        modality(written.getOrDefault("modality", "")),
                        written.getOrDefault("by", ""),
                        written.getOrDefault("at", ""),
                        written.getOrDefault("lines", ""),
                        written.getOrDefault("words", "")));
    }

    private static Map<String, String> articles(Chronicle chronicle) {
        var words = new LinkedHashMap<String, String>();
        chronicle.articles().forEach(a -> words.put(a.id().value(), capital(a.label())));
        return words;
    }

    private static Modality modality(String word) {
        for (var modality : Modality.values()) {
            if (ClaimEntry.word(modality).equals(word)) {
                return modality;
            }
        }
        return Modality.ASSERTED;
    }

    private static Map<String, String> modalities() {
        var words = new LinkedHashMap<String, String>();
        for (var modality : Modality.values()) {
            words.put(
                    ClaimEntry.word(modality),
                    capital(EventWords.modality(modality).orElseGet(() -> say("claim.asserted"))));
        }
        return words;
    }
}
