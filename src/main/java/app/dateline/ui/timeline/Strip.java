package app.dateline.ui.timeline;

import static app.dateline.ui.parts.Words.say;

import app.dateline.chronicle.line.Dated;
import app.dateline.chronicle.line.Years;
import app.dateline.study.Strength;
import app.dateline.ui.parts.Markup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.RangeInput;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// All years at once, each a column of what happened in it by how firmly it is remembered, under the window that is open:
/// its ends are two sliders.
public final class Strip extends Div {
    private static final int HEIGHT = 40;
    private static final int TALLEST_SEED = 6;
    private static final int DECADE = 10;
    private static final List<Strength> FROM_BELOW =
            List.of(
                    Strength.FIRM,
                    Strength.CLEAR,
                    Strength.FADING,
                    Strength.FAINT,
                    Strength.NOT_MET);

    private final Years all;
    private final Div drawing = new Div();
    private final Div window = new Div();
    private final RangeInput from = new RangeInput();
    private final RangeInput to = new RangeInput();
    private boolean moving;

    public Strip(Years all, Consumer<Years> opened) {
        this.all = all;
        addClassName("tl-over");
        drawing.addClassName("over");
        drawing.getElement().setAttribute("aria-hidden", "true");
        window.addClassName("window");
        window.getElement().setAttribute("aria-hidden", "true");
        end(from, say("timeline.from"), "from");
        end(to, say("timeline.to"), "to");
        from.addValueChangeListener(e -> moved(e.getValue(), to.getValue(), opened));
        to.addValueChangeListener(e -> moved(from.getValue(), e.getValue(), opened));
        getElement().getStyle().set("--years", String.valueOf(all.count()));
        add(window, drawing, from, to);
    }

    private void end(RangeInput slider, String name, String className) {
        slider.setMin(all.first());
        slider.setMax(all.last());
        slider.setStep(1.0);
        slider.setAriaLabel(name);
        slider.addClassName(className);
    }

    /// An end that is pushed past the other takes it along.
    private void moved(double first, double last, Consumer<Years> opened) {
        if (!moving) {
            opened.accept(new Years((int) Math.min(first, last), (int) Math.max(first, last)));
        }
    }

    public void show(Years open) {
        moving = true;
        from.setValue((double) open.first());
        to.setValue((double) open.last());
        moving = false;
        window.getStyle()
                .set("left", percent(open.first() - all.first()))
                .set("width", percent(open.count()));
    }

    public void draw(List<Dated> dated, Function<Dated, Strength> strength) {
        var years = new TreeMap<Integer, Map<Strength, Integer>>();
        dated.forEach(d ->
                years.computeIfAbsent(d.dating().year(), y -> new EnumMap<>(Strength.class))
                        .merge(strength.apply(d), 1, Integer::sum));
        var most =
                years.values().stream()
                        .mapToInt(y -> y.values().stream().mapToInt(Integer::intValue).sum())
                        .max()
                        .orElse(1);
        var unit = Math.min(TALLEST_SEED, (HEIGHT - 4.0) / most);
        var html =
                new Markup()
                        .open(
                                "svg",
                                "viewBox",
                                "0 0 %d %d".formatted(all.count(), HEIGHT),
                                "preserveAspectRatio",
                                "none");
        years.forEach((year, counts) -> column(html, year - all.first(), counts, unit));
        html.close();
        for (var year = (all.first() + DECADE - 1) / DECADE * DECADE;
                year <= all.last();
                year += DECADE) {
            html.open("span", "style", "left:" + percent(year - all.first()))
                    .text(String.valueOf(year))
                    .close();
        }
        html.write(drawing);
    }

    private static void column(Markup html, int year, Map<Strength, Integer> counts, double unit) {
        double below = HEIGHT;
        for (var strength : FROM_BELOW) {
            var height = counts.getOrDefault(strength, 0) * unit;
            if (height > 0) {
                below -= height;
                html.open(
                                "rect",
                                "class",
                                "seed",
                                "data-strength",
                                strength.name().toLowerCase(Locale.ROOT),
                                "x",
                                year + ".2",
                                "width",
                                "0.6",
                                "y",
                                figure(below),
                                "height",
                                figure(height))
                        .close();
            }
        }
    }

    private String percent(int years) {
        return figure(100.0 * years / all.count()) + "%";
    }

    private static String figure(double number) {
        return String.valueOf(Math.round(number * 100) / 100.0);
    }
}
