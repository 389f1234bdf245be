package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.line.By;
import app.dateline.chronicle.line.Years;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.timeline.Shown;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What the lanes are sorted by, lanes or list, and how many years are open.
final class TimelineTools extends Div {
    private final Map<By, NativeButton> lanes = new EnumMap<>(By.class);
    private final NativeButton list;
    private final NativeButton closer;
    private final NativeButton wider;
    private final NativeButton everything;
    private final Span years = new Span();
    private final Years all;
    private Shown shown;

    TimelineTools(Years all, Consumer<Shown> go) {
        this.all = all;
        shown = Shown.atFirst(all);
        var by = segments(say("tools.lanes"), "lanesby");
        for (var each : By.values()) {
            var button = button(name(each), go, now -> now.by(each));
            lanes.put(each, button);
            by.add(button);
        }
        list = button(say("tools.list"), go, now -> now.asList(true));
        by.add(list);
        wider = button("", go, now -> now.over(now.window().wider(all)));
        wider.add(Icon.DASH.draw(18, 1.6));
        wider.getElement().setAttribute("aria-label", say("tools.wider"));
        closer = button("", go, now -> now.over(now.window().closer()));
        closer.add(Icon.PLUS.draw(18, 1.6));
        closer.getElement().setAttribute("aria-label", say("tools.closer"));
        years.addClassName("num");
        years.getElement().setAttribute("role", "status");
        var zoom = segments(say("tools.zoom"), "zoom");
        zoom.add(wider, years, closer);
        everything = button(say("tools.all"), go, now -> now.over(all));
        everything.addClassNames("button", "small");
        addClassName("tools");
        add(by, zoom, everything);
    }

    private static Div segments(String name, String className) {
        var group = new Div();
        group.addClassNames("segments", className);
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", name);
        return group;
    }

    private NativeButton button(String words, Consumer<Shown> go, UnaryOperator<Shown> step) {
        return new NativeButton(words, e -> go.accept(step.apply(shown)));
    }

    private static String name(By by) {
        return switch (by) {
            case KIND -> say("tools.by-kind");
            case PEOPLE -> say("tools.by-people");
            case PLACES -> say("tools.by-places");
            case TOPIC -> say("tools.by-topic");
        };
    }

    void show(Shown now) {
        shown = now;
        lanes.forEach((by, button) -> press(button, !now.list() && by == now.by()));
        press(list, now.list());
        years.setText(say("tools.years", now.window().first(), now.window().last()));
        able(wider, !now.window().equals(all));
        able(everything, !now.window().equals(all));
        able(closer, now.window().count() > 2);
    }

    /// Said, not enforced: a button that were taken away under the reader's finger would take the focus along.
    private static void able(NativeButton button, boolean able) {
        button.getElement().setAttribute("aria-disabled", String.valueOf(!able));
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
