package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;
import static app.dateline.ui.parts.Words.small;

import app.dateline.service.MemoryFigures;
import app.dateline.study.Memory;
import app.dateline.study.Recall;
import app.dateline.study.progress.History;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Intervals;
import app.dateline.ui.parts.MemoryMark;
import app.dateline.ui.parts.chart.ForgettingCurve;
import app.dateline.ui.parts.chart.Picture;
import app.dateline.ui.parts.chart.Twin;
import app.dateline.ui.timeline.EventWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How a fact was forgotten and recalled: a curve, and its table, which is every review.
final class FactHistory extends Div {

    FactHistory(MemoryFigures.Track track) {
        var history = track.history();
        addClassName("progress");
        if (history.looks().isEmpty()) {
            var copy = new Paragraph(say("fact.none"));
            copy.addClassNames("copy", "quiet");
            add(copy);
            return;
        }
        var memory = history.memory();
        var now =
                new Paragraph(
                        new MemoryMark(memory.strength(track.today())),
                        new Span(words(memory, track.today())));
        now.addClassNames("meta", "evmeta");
        var says =
                memory.outcome() == Memory.Outcome.CORRECTED
                        ? say("fact.says-corrected", history.looks().size())
                        : say(
                                "fact.says",
                                history.looks().size(),
                                memory.retrievability(track.today()),
                                Intervals.words((int) Math.max(1, Math.round(memory.stability()))));
        var picture =
                new Picture(
                        say("fact.heading"),
                        say("fact.counts"),
                        says,
                        new ForgettingCurve(history, track.today(), says),
                        Pictures.meta(say("fact.signs")));
        var table = table(track);
        table.setOpen(true);
        picture.add(table);
        add(now, picture);
    }

    private static String words(Memory memory, LocalDate today) {
        return say(
                "fact.now",
                MemoryMark.word(memory.strength(today)),
                small(EventWords.due(memory.due(), today)),
                memory.difficulty(),
                memory.lapses());
    }

    private static Twin table(MemoryFigures.Track track) {
        return new Twin(
                say("fact.table"),
                List.of(
                        say("figures.day"),
                        say("fact.way"),
                        say("fact.grade"),
                        say("fact.since"),
                        say("fact.chance"),
                        say("stability.lasting")),
                rows(track));
    }

    /// The reviews with the corrections between and after them: what was corrected before the first is none of the learner's.
    private static List<List<String>> rows(MemoryFigures.Track track) {
        var rows = new ArrayList<Row>();
        var looks = track.history().looks();
        looks.forEach(look -> rows.add(new Row(look.recall().at(), row(look))));
        track.corrections().stream()
                .filter(at -> at.isAfter(looks.getFirst().recall().at()))
                .forEach(at -> rows.add(new Row(at, corrected(at))));
        rows.sort(Comparator.comparing(Row::at));
        return rows.reversed().stream().map(Row::cells).toList();
    }

    private record Row(Instant at, List<String> cells) {}

    private static List<String> corrected(Instant at) {
        var day = at.atZone(Clocks.zone()).toLocalDate();
        return List.of(Clocks.full(day), say("fact.corrected"), "", "", "", "");
    }

    private static List<String> row(History.Look look) {
        return List.of(
                Clocks.full(look.recall().day()),
                way(look.recall()),
                grade(look),
                since(look),
                look.chance().isPresent()
                        ? say("figures.percent", look.chance().getAsDouble())
                        : "",
                say("fact.days", look.after().stability()));
    }

    private static String since(History.Look look) {
        if (look.since().isEmpty()) {
            return say("fact.first");
        }
        var days = Math.toIntExact(look.since().getAsLong());
        return days == 0 ? say("fact.same-day") : Intervals.words(days);
    }

    private static String grade(History.Look look) {
        if (look.recall().way().equals(Recall.CARD)) {
            return Intervals.name(look.recall().rating());
        }
        return switch (look.after().outcome()) {
            case GUESSED -> say("fact.guessed");
            case HELD, FORGOTTEN, CORRECTED ->
                    look.recall().right() ? say("fact.right") : say("fact.wrong");
        };
    }

    private static String way(Recall recall) {
        return switch (recall.way()) {
            case Recall.CARD -> say("way.card");
            case "choose-one" -> say("way.choose-one");
            case "choose-many" -> say("way.choose-many");
            case "true-false" -> say("way.true-false");
            case "put-in-order" -> say("way.put-in-order");
            case "place-on-timeline" -> say("way.place-on-timeline");
            case "match" -> say("way.match");
            case "give-date" -> say("way.give-date");
            case "type-number" -> say("way.type-number");
            case "type-text" -> say("way.type-text");
            default -> recall.way();
        };
    }
}
