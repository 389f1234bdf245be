package app.dateline.chronicle.line;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.line.Lane.Label;
import app.dateline.chronicle.line.Lane.Placed;
import java.util.ArrayList;
import java.util.List;

/// Puts events into rows, each into the first where neither its mark nor its name covers another. Lengths are in pixels of
/// the narrowest plot that is drawn; on a wider one everything only stands further apart.
final class Packing {
    static final int WIDTH = 680;
    static final int MOST_LETTERS = 46;
    static final int SHORTENED = 26;
    private static final int MOST_ROWS = 7;
    private static final int DISC = 24;
    private static final int GAP = 8;
    private static final double LETTER = 6.8;
    private static final int LEAST_WHISKER = 20;

    private record Box(double from, double to) {
        boolean meets(Box other) {
            return from < other.to && other.from < to;
        }
    }

    private record Choice(Label label, boolean shortened, Box box) {}

    private final Years window;
    private final List<List<Box>> rows = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    Packing(Years window) {
        this.window = window;
    }

    List<Placed> placed() {
        return placed;
    }

    int rows() {
        return rows.size();
    }

    /// Where its mark begins, as a share of the window.
    double begin(Dating dating) {
        return cut(dating.from().map(window::share).orElse(0.0));
    }

    private double end(Dating dating) {
        return cut(dating.to().map(d -> window.share(d.plusDays(1))).orElse(1.0));
    }

    private static double cut(double share) {
        return Math.clamp(share, 0, 1);
    }

    void place(Dated dated) {
        var event = dated.event();
        var dating = dated.dating();
        var from = begin(dating);
        var to = end(dating);
        var discs = dating.dates().stream().map(this::middle).toList();
        var whisker = dating.disputed() || (to - from) * WIDTH >= LEAST_WHISKER;
        var choices =
                choices(
                        event,
                        discs,
                        whisker ? from : discs.getFirst(),
                        whisker ? to : discs.getLast());
        for (var choice : choices) {
            var most = choice.label() == Label.NONE ? Integer.MAX_VALUE : MOST_ROWS;
            for (var row = 0; row < most; row++) {
                if (free(row, choice.box())) {
                    rows.get(row).add(choice.box());
                    placed.add(
                            new Placed(
                                    event.id(),
                                    dating,
                                    row,
                                    from,
                                    to,
                                    discs,
                                    dating.from().map(d -> window.share(d) < 0).orElse(true),
                                    dating.to().map(d -> window.share(d) > 1).orElse(true),
                                    whisker,
                                    choice.label(),
                                    choice.shortened()));
                    return;
                }
            }
        }
    }

    private boolean free(int row, Box box) {
        if (row == rows.size()) {
            rows.add(new ArrayList<>());
        }
        return rows.get(row).stream().noneMatch(box::meets);
    }

    private double middle(EventDate date) {
        var from = date.earliest().map(window::share).orElse(0.0);
        var to = date.latest().map(d -> window.share(d.plusDays(1))).orElse(1.0);
        return (cut(from) + cut(to)) / 2;
    }

    /// The name at the right where it fits into the plot, else at the left, else on the whisker; whole or
    /// else shortened; else none.
    private static List<Choice> choices(Event event, List<Double> discs, double from, double to) {
        var left = Math.min(from, discs.getFirst()) * WIDTH - DISC / 2.0;
        var right = Math.max(to, discs.getLast()) * WIDTH + DISC / 2.0;
        var choices = new ArrayList<Choice>();
        var letters = event.title().length();
        for (var most : List.of(MOST_LETTERS, SHORTENED)) {
            var name = Math.min(letters, most) * LETTER + GAP;
            var shortened = letters > most;
            if (right + name <= WIDTH) {
                choices.add(new Choice(Label.RIGHT, shortened, new Box(left, right + name)));
            }
            if (left - name >= 0) {
                choices.add(new Choice(Label.LEFT, shortened, new Box(left - name, right)));
            }
            var on = discs.getLast() * WIDTH + DISC / 2.0 + name;
            if (on <= Math.min(to * WIDTH, WIDTH)) {
                choices.add(new Choice(Label.ON, shortened, new Box(left, right)));
            }
        }
        choices.add(new Choice(Label.NONE, false, new Box(left, right)));
        return choices;
    }
}
