package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.CourseRole;
import app.dateline.classroom.quiz.Exemption;
import app.dateline.classroom.quiz.Exemption.For;
import app.dateline.classroom.quiz.Extra;
import app.dateline.classroom.quiz.Plan;
import app.dateline.classroom.quiz.Terms;
import app.dateline.service.Requesting;
import app.dateline.service.Teaching;
import app.dateline.ui.parts.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For whom something is otherwise than for all, and a form that adds one more.
final class ExemptionList extends Div {
    private final Terms terms;
    private final Map<For, String> names = new LinkedHashMap<>();
    private final SerializableConsumer<UnaryOperator<Plan>> changed;
    private final Div content = new Div();
    private final List<Requesting.Asked> asked;
    private final SerializableBiConsumer<String, String> refused;
    private final List<Exemption> kept;
    private List<Exemption> exemptions;

    /// @param kept the plan as it is kept, where `plan` is changed
    /// @param asked what waits for a decision
    /// @param refused takes the id of a request, and why it is refused
    ExemptionList(
            Plan plan,
            Plan kept,
            Teaching.Roster roster,
            List<Requesting.Asked> asked,
            SerializableConsumer<UnaryOperator<Plan>> changed,
            SerializableBiConsumer<String, String> refused) {
        terms = plan.terms();
        exemptions = plan.exemptions();
        this.kept = kept.exemptions();
        this.asked = List.copyOf(asked);
        this.changed = changed;
        this.refused = refused;
        groups(roster)
                .forEach((name, n) -> names.put(new For.Group(name), say("except.group", name, n)));
        roster.in(CourseRole.STUDENT)
                .forEach(p ->
                        names.put(
                                new For.Student(p.account().learner()),
                                p.account().shown().value()));
        content.addClassName("pile");
        add(content);
        draw();
    }

    private static Map<String, Long> groups(Teaching.Roster roster) {
        return roster.in(CourseRole.STUDENT).stream()
                .flatMap(p -> p.member().group().stream())
                .sorted()
                .collect(Collectors.groupingBy(g -> g, LinkedHashMap::new, Collectors.counting()));
    }

    private void draw() {
        content.removeAll();
        if (!asked.isEmpty()) {
            var requests = new UnorderedList();
            asked.forEach(a -> requests.add(request(a)));
            content.add(requests);
        }
        if (!exemptions.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("rows", "plain-rows");
            exemptions.forEach(e -> list.add(row(e)));
            content.add(list);
        }
        var left = names.keySet().stream().filter(who -> !has(who)).toList();
        if (names.isEmpty()) {
            var nobody = new Paragraph(say("except.nobody"));
            nobody.addClassName("meta");
            content.add(nobody);
        } else if (!left.isEmpty()) {
            var add =
                    new NativeDetails(
                            new Span(Icon.PLUS.draw(14, 1.8), new Span(say("except.add"))),
                            new ExemptionForm(
                                    terms,
                                    left,
                                    who -> names.getOrDefault(who, say("except.gone")),
                                    this::take));
            add.addClassName("unfold");
            content.add(add);
        }
    }

    private boolean has(For who) {
        return exemptions.stream().anyMatch(e -> e.whom().equals(who));
    }

    private RequestRow request(Requesting.Asked one) {
        var row = new RequestRow(one);
        return one.request().grantedBy(kept, exemptions)
                ? row.given()
                : row.deciding(terms, this::take, refused);
    }

    /// In place of another for the same.
    private void take(Exemption exemption) {
        put(
                Stream.concat(
                                exemptions.stream().filter(e -> !e.whom().equals(exemption.whom())),
                                Stream.of(exemption))
                        .toList());
    }

    private void put(List<Exemption> others) {
        exemptions = others;
        changed.accept(p -> p.excepting(others));
        draw();
    }

    private Component row(Exemption exemption) {
        var name = new Paragraph(names.getOrDefault(exemption.whom(), say("except.gone")));
        name.addClassName("h3");
        var what = new Paragraph(words(exemption));
        what.addClassName("meta");
        var remove = new Button(say("except.remove"));
        remove.getElement().setAttribute("aria-label", say("except.remove-of", name.getText()));
        remove.addClickListener(
                e -> put(exemptions.stream().filter(x -> !x.equals(exemption)).toList()));
        return new ListItem(new Div(name, what), remove);
    }

    private String words(Exemption exemption) {
        var parts = new ArrayList<String>();
        exemption
                .time()
                .ifPresent(time ->
                        parts.add(
                                switch (time) {
                                    case Extra.Percent(var more) -> say("except.percent", more);
                                    case Extra.Minutes(var more) -> say("except.minutes", more);
                                }));
        exemption
                .opens()
                .ifPresent(at -> parts.add(say("except.opens", QuizWords.moment(at, terms))));
        exemption.due().ifPresent(at -> parts.add(say("except.due", QuizWords.moment(at, terms))));
        exemption
                .closes()
                .ifPresent(at -> parts.add(say("except.closes", QuizWords.moment(at, terms))));
        exemption.attempts().ifPresent(n -> parts.add(say("except.attempts", n)));
        return String.join(" · ", parts);
    }
}
