package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseDays;
import app.dateline.classroom.quiz.Content;
import app.dateline.classroom.quiz.Fit;
import app.dateline.classroom.quiz.Plan;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Dateline;
import app.dateline.ui.parts.TaskNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;

/// Beside the fields: how many questions fit, how they are answered, what to mind, and the quiz in words.
final class QuizSide extends Div {
    private final Div fits = new Div();
    private final Paragraph words = new Paragraph();

    QuizSide() {
        fits.addClassNames("sheet", "pile");
        fits.getElement().setAttribute("aria-live", "polite");
        var inWords = new Div(words);
        inWords.addClassName("inwords");
        words.addClassName("q");
        addClassName("pile");
        add(fits, inWords);
    }

    /// @param drop is told which condition to leave out, where nothing fits with it
    void show(
            Plan plan,
            Fit fit,
            int students,
            CourseDays days,
            SerializableConsumer<Content.Condition> drop) {
        fits.removeAll();
        var figure = new Paragraph(String.valueOf(fit.size()));
        figure.addClassNames("figure", "num");
        var byHand = plan.content().byHand();
        var label =
                new Paragraph(
                        byHand ? say("fit.chosen", fit.size()) : say("fit.label", fit.size()));
        label.addClassName("h3");
        var events = new Paragraph(say("fit.events", fit.events()));
        events.addClassName("meta");
        var head = new Div(figure, new Div(label, events));
        head.addClassName("fits");
        fits.add(head);
        if (fit.size() > 0) {
            fits.add(mix(fit));
        }
        fits.add(byHand ? chosen(plan, fit) : drawn(plan, fit, drop));
        plan.over()
                .or(() -> plan.terms().due())
                .flatMap(days::lastBefore)
                .ifPresent(
                        day -> fits.add(note("care", say("plan.after-last", Clocks.dated(day)))));
        words.removeAll();
        words.add(
                new Dateline(say("plan.in-words")), new Span(" " + QuizWords.plan(plan, students)));
    }

    private static Component chosen(Plan plan, Fit fit) {
        if (plan.content().fixed().isEmpty()) {
            return note("care", say("fit.none-chosen"));
        }
        if (fit.size() < plan.content().size()) {
            return note("care", say("fit.gone", plan.content().size() - fit.size()));
        }
        return fit.apart()
                ? note("ok", say("fit.proven", fit.size()))
                : note("care", say("fit.chosen-tells"));
    }

    private static Component drawn(
            Plan plan, Fit fit, SerializableConsumer<Content.Condition> drop) {
        if (fit.size() == 0) {
            return empty(fit, drop);
        }
        var notes = new Div();
        fit.thin()
                .ifPresent(thin ->
                        notes.add(note("care", say("fit.thin", thin.questions(), thin.year()))));
        notes.add(
                fit.size() < plan.content().size()
                        ? note("care", say("fit.too-few", fit.size(), plan.content().size()))
                        : fit.apart()
                                ? note("ok", say("fit.proven", fit.size()))
                                : note("care", say("fit.tells")));
        return notes;
    }

    private static Component empty(Fit fit, SerializableConsumer<Content.Condition> drop) {
        var said =
                new Paragraph(fit.emptying().isEmpty() ? say("fit.none") : say("fit.none-because"));
        said.addClassName("meta");
        var actions = new Div();
        actions.addClassName("actions");
        for (var condition : fit.emptying()) {
            var button = new Button(say("fit.drop", QuizWords.condition(condition)));
            button.addClickListener(e -> drop.accept(condition));
            actions.add(button);
        }
        return new Div(said, actions);
    }

    private static Component mix(Fit fit) {
        var most = fit.tasks().values().stream().mapToInt(n -> n).max().orElse(1);
        var list = new UnorderedList();
        list.addClassName("mix");
        fit.tasks().entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> list.add(bar(TaskNames.of(e.getKey()), e.getValue(), most)));
        return list;
    }

    private static ListItem bar(String name, int count, int most) {
        var ink = new Span();
        ink.addClassName("ink");
        ink.getStyle().set("width", Math.max(2, 100 * count / most) + "%");
        var bar = new Span(ink);
        bar.addClassName("bar");
        var number = new Span(String.valueOf(count));
        number.addClassName("num");
        return new ListItem(new Span(name), bar, number);
    }

    private static Component note(String look, String words) {
        var note = new Paragraph(words);
        note.addClassNames("msg", look);
        return note;
    }
}
