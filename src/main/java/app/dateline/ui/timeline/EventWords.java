package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.line.Dateline;
import app.dateline.chronicle.line.Dating;
import app.dateline.question.Fact;
import app.dateline.study.EventMemory;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Markup;
import app.dateline.ui.parts.MemoryMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An event in words: its dateline, and what must be said of how sure it is.
public final class EventWords {
    private EventWords() {}

    /// "MOSCOW, May 2011 — ", as far as it is known.
    public static Markup dateline(Markup into, Chronicle chronicle, Event event) {
        var line = Dateline.of(chronicle, event);
        if (line.when().isEmpty()) {
            return into;
        }
        into.open("span", "class", "dateline");
        line.place().ifPresent(p -> into.words("span", "place", p).text(", "));
        return into.open("span", "class", "tail")
                .words("span", "when", line.when().orElseThrow())
                .words("span", "dash", "\u00a0—")
                .close()
                .close()
                .text(" ");
    }

    /// Planned, called off, or dated only by plans and reports: it is set in italics.
    public static boolean unreal(Event event) {
        return switch (event.status()) {
            case CANCELLED, PLANNED -> true;
            case HAPPENED, HELD ->
                    Dating.of(event).map(d -> d.modality() != Modality.ASSERTED).orElse(false);
        };
    }

    /// How firmly an event is remembered, with the chance to recall today what is held least of it: "Fading, 78% today".
    public static String memory(EventMemory memory) {
        var word = MemoryMark.word(memory.strength());
        return memory.recall().map(r -> say("chosen.recall", word, r)).orElse(word);
    }

    /// What is doubtful, in words: called off, planned, the articles differ, day and month not known.
    public static List<String> doubts(Event event, boolean differ) {
        var doubts = new ArrayList<String>();
        switch (event.status()) {
            case CANCELLED -> doubts.add(say("status.cancelled"));
            case PLANNED -> doubts.add(say("status.planned"));
            case HAPPENED, HELD -> {}
        }
        var dating = Dating.of(event);
        dating.map(Dating::modality)
                .flatMap(EventWords::modality)
                .filter(m -> !doubts.contains(m))
                .ifPresent(doubts::add);
        if (mistaken(event)) {
            doubts.add(say("doubt.erratum"));
        }
        if (dating.map(Dating::disputed).orElse(false)) {
            doubts.add(say("doubt.date-differs"));
        } else if (differ) {
            doubts.add(say("doubt.differs"));
        }
        if (dating.filter(d -> d.dates().size() == 1)
                .filter(d -> d.dates().getFirst().precision() == EventDate.Precision.YEAR)
                .isPresent()) {
            doubts.add(say("doubt.year-only"));
        }
        return doubts;
    }

    /// Nobody gives a date that the editor holds to be right.
    private static boolean mistaken(Event event) {
        var dates = event.claims("date").stream().filter(Claim::asserted).toList();
        return !dates.isEmpty() && dates.stream().allMatch(event::erratum);
    }

    /// How an article says a thing it does not assert.
    public static Optional<String> modality(Modality modality) {
        return switch (modality) {
            case ASSERTED -> Optional.empty();
            case PLANNED -> Optional.of(say("status.planned"));
            case REPORTED -> Optional.of(say("modality.reported"));
            case SPECULATED -> Optional.of(say("modality.speculated"));
            case DENIED -> Optional.of(say("modality.denied"));
        };
    }

    /// "Due today", "Due Monday 16 March".
    public static String due(LocalDate due, LocalDate today) {
        return due.isAfter(today)
                ? say("chosen.due-on", Clocks.weekday(due))
                : say("chosen.due-today");
    }

    /// The name of an attribute: its id, as words.
    public static String attribute(String id) {
        return id.replace('-', ' ');
    }

    /// What of an event a fact is: "date", "date, according to Khan".
    public static String fact(Chronicle chronicle, Fact fact) {
        var attribute = attribute(fact.attribute());
        return fact.article()
                .map(a -> say("fact.by-source", attribute, chronicle.article(a).label()))
                .orElse(attribute);
    }

    public static String kind(Chronicle chronicle, Event event) {
        var kind = chronicle.vocabulary().kinds().get(event.kind());
        return kind == null ? event.kind() : kind.name();
    }
}
