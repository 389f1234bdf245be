package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.ReviewSettings;
import app.dateline.ui.parts.Choices;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.DayField;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Picker;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// How a learner's reviews are spread over days: the recall to keep, the longest interval, days with little to do, and an exam.
final class PaceFields extends Div {
    private static final List<Integer> LONGEST =
            List.of(30, 90, 180, 365, 730, ReviewSettings.MOST_LONGEST);

    private final Consumer<UnaryOperator<ReviewSettings>> change;

    /// @param change keeps what a field changes in the settings as they are by then
    PaceFields(
            ReviewSettings now, LocalDate today, Consumer<UnaryOperator<ReviewSettings>> change) {
        this.change = change;
        addClassName("pace");
        add(retention(now), longest(now), easyDays(now), exam(now, today));
    }

    private Component retention(ReviewSettings now) {
        var picker =
                new Picker<>(
                        say("settings.retention"),
                        with(now.retention(), ReviewSettings.RETENTIONS),
                        share -> say("settings.retention-of", Math.round(100 * share)),
                        now.retention(),
                        share -> change.accept(s -> s.withRetention(share)));
        picker.add(Pictures.meta(say("settings.retention-why")));
        return picker;
    }

    private Component longest(ReviewSettings now) {
        return new Picker<>(
                say("settings.longest"),
                with(now.longest(), LONGEST),
                days ->
                        days == ReviewSettings.MOST_LONGEST
                                ? say("settings.longest-none")
                                : say("interval.days", days),
                now.longest(),
                days -> change.accept(s -> s.withLongest(days)));
    }

    private static <T extends Comparable<T>> List<T> with(T value, List<T> choices) {
        return Stream.concat(choices.stream(), Stream.of(value)).distinct().sorted().toList();
    }

    private Component easyDays(ReviewSettings now) {
        var wrong = new Paragraph();
        wrong.addClassNames("meta", "wrong");
        wrong.getElement().setAttribute("role", "alert");
        var days = List.of(DayOfWeek.values());
        var choices =
                new Choices<>(
                        say("settings.easy-days"),
                        days,
                        Clocks::shortly,
                        days.stream().filter(now.easyDays()::contains).toList(),
                        chosen -> {
                            var all = chosen.size() == days.size();
                            wrong.setText(all ? say("settings.easy-days-wrong") : "");
                            if (!all) {
                                change.accept(s -> s.withEasyDays(Set.copyOf(chosen)));
                            }
                        });
        return new Div(choices, Pictures.meta(say("settings.easy-days-why")), wrong);
    }

    private Component exam(ReviewSettings now, LocalDate today) {
        var topic = InBank.topic();
        var field =
                new DayField(
                        say("settings.exam"),
                        Optional.ofNullable(now.exams().get(topic)),
                        today,
                        day -> change.accept(s -> exam(s, topic, day)));
        field.add(Pictures.meta(say("settings.exam-why")));
        return field;
    }

    private static ReviewSettings exam(
            ReviewSettings settings, String topic, Optional<LocalDate> day) {
        var exams = new HashMap<>(settings.exams());
        exams.remove(topic);
        day.ifPresent(d -> exams.put(topic, d));
        return settings.withExams(exams);
    }
}
