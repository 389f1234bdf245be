package app.dateline.ui.parts;

import app.dateline.question.Prompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.function.Function;

/// The question. It never moves between asking and telling; only its blank fills.
public final class Stem extends H1 {
    private final Prompt prompt;
    private Optional<String> stated = Optional.empty();

    public Stem(Prompt prompt) {
        this.prompt = prompt;
        setId("stem");
        addClassName("stem");
        asked(Optional.empty());
    }

    /// The blank is empty or holds what is chosen but not checked.
    public void asked(Optional<String> pencilled) {
        write(wanted ->
                pencilled
                        .<Component>map(p -> Slots.slot(wanted, "pencilled", p))
                        .or(() -> stated.map(s -> Slots.slot(wanted, "given", s)))
                        .orElseGet(() -> Slots.empty(wanted)));
    }

    /// The blank holds what the question states, in print like the rest: the reader is to say whether it is so.
    public void stated(String value) {
        stated = Optional.of(value);
        asked(Optional.empty());
    }

    /// The statement with what belongs in its place: ticked where it stood there, else written beside it.
    public void judged(String value, String right) {
        if (value.equals(right)) {
            right(right);
        } else {
            write(wanted -> Mend.statement(value, right));
        }
    }

    /// The blank holds the right answer, ticked.
    public void right(String answer) {
        write(wanted -> {
            var slot = Slots.slot(wanted, "right", answer);
            slot.add(Icon.TICK.draw(20, 2.6));
            return slot;
        });
    }

    /// The blank shows what was given struck out, if anything, and the right answer beside it.
    public void mended(Optional<String> given, String right) {
        write(wanted -> Mend.of(given, right));
    }

    /// The blank holds the answer in ink, as on the back of a card.
    public void inked(String answer) {
        removeAll();
        Slots.inked(this, prompt, answer);
    }

    /// Whether the question has a blank to fill.
    public boolean blank() {
        return Prompt.parts(prompt.text()).stream().anyMatch(Prompt.Blank.class::isInstance);
    }

    private void write(Function<String, Component> blank) {
        removeAll();
        Slots.write(this, prompt, blank);
    }
}
