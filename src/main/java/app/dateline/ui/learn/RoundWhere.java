package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Attempt;
import app.dateline.study.Ending;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Ticks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/// How far a round has come: its ticks, the time that is left, or the lives.
final class RoundWhere {
    private static final int SECONDS = 60;

    private RoundWhere() {}

    static Stream<Component> of(Attempt round) {
        var index = round.index();
        return switch (round.start().form()) {
            case QUESTIONS ->
                    Stream.of(
                            new Ticks(index, round.size()),
                            new Paragraph(say("round.at", index + 1, round.size())));
            case TWO_MINUTES ->
                    Stream.of(
                            new Paragraph(say("round.number", index + 1)),
                            new Paragraph(left(round.ending())));
            case GROWING ->
                    Stream.of(
                            new Paragraph(say("round.placed", placed(round))),
                            lives(round.ending().misses()));
        };
    }

    private static int placed(Attempt round) {
        return round.answers().size() - round.ending().misses();
    }

    private static String left(Ending ending) {
        var seconds = ending.timeLeft().toSeconds();
        return seconds == 0
                ? say("round.time-over")
                : say("round.time-left", "%d:%02d".formatted(seconds / SECONDS, seconds % SECONDS));
    }

    private static Paragraph lives(int misses) {
        var lives =
                new Paragraph(
                        new Span(say("round.lives", misses, Math.max(0, Ending.LIVES - misses))));
        lives.addClassName("lives");
        if (misses > 0) {
            lives.addComponentAsFirst(Icon.CLOSE.draw(14, 2.2));
        }
        return lives;
    }
}
