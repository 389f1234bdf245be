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
                    Stream.of(new Paragraph(say("round.number", index + 1)), clock(round));
            case GROWING ->
                    Stream.of(
                            new Paragraph(say("round.placed", placed(round))),
                            lives(round.ending().misses()));
        };
    }

    private static int placed(Attempt round) {
        return round.answers().size() - round.ending().misses();
    }

    /// What is left of the time; it runs while a question is open, and not for longer than a question counts.
    private static Paragraph clock(Attempt round) {
        var clock = new Paragraph(left(round.ending()));
        clock.addClassName("clock");
        if (round.answer(round.index()).isEmpty()) {
            clock.getElement()
                    .executeJs(
                            """
                            const from = performance.now();
                            const tick = () => {
                                const gone = Math.min($1, (performance.now() - from) / 1000), left = Math.ceil($0 - gone);
                                const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
                                this.textContent = left > 0 ? $2.replace('{0}', clock) : $3;
                                if (this.isConnected && left > 0) { setTimeout(tick, 500); }
                            };
                            tick();\
                            """,
                            round.ending().timeLeft().toMillis() / 1000.0,
                            Ending.LONGEST,
                            say("round.time-left", "{0}"),
                            say("round.time-last"));
        }
        return clock;
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
