package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Behaviour;
import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.Paper;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.question.Answer;
import app.dateline.service.Sheet;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.learn.Asked;
import app.dateline.ui.learn.Told;
import app.dateline.ui.parts.Icon;
import app.dateline.ui.parts.Verdict;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// One question of a paper: asked, with the answer that stands, or told once it is settled.
final class PaperQuestion extends Section {
    private final Sheet sheet;
    private final int index;
    private final BiConsumer<Optional<Answer>, Optional<Certainty>> given;
    private final RadioButtonGroup<Certainty> certainty = new RadioButtonGroup<>();
    private final Button flag = new Button();
    private final Button clear = new Button(say("take.clear"), Icon.UNDO.draw(18, 1.6));
    private final Optional<Asked> asked;

    /// @param given takes every change of the answer
    PaperQuestion(Sheet sheet, int index, BiConsumer<Optional<Answer>, Optional<Certainty>> given) {
        this.sheet = sheet;
        this.index = index;
        this.given = given;
        addClassName("take-q");
        getElement().setAttribute("aria-labelledby", "stem");
        asked = settled() ? Optional.empty() : Optional.of(asked());
        asked.ifPresentOrElse(this::add, this::told);
    }

    private boolean settled() {
        return !sheet.open() || sheet.paper().settled(index);
    }

    private Paper paper() {
        return sheet.paper();
    }

    private List<String> where() {
        var at = say("take.at", index + 1, paper().size());
        return paper().start().behaviour() == Behaviour.CERTAINTY
                ? List.of(at, say("take.points"))
                : List.of(at, say("take.mark"));
    }

    private Asked asked() {
        paper().check(index).ifPresent(check -> add(verdict(check)));
        var shown = new Asked(sheet.question(index), where());
        var field = shown.field();
        var standing = paper().answer(index);
        standing.flatMap(PaperStep.Answered::answer).ifPresent(field::put);
        shown.pencil();
        stands(field, standing.flatMap(PaperStep.Answered::answer));
        field.whenChanged(() -> {
            shown.pencil();
            give(field);
        });
        return shown;
    }

    /// What stands is told to the outbox, which keeps what differs.
    private static void stands(AnswerField field, Optional<Answer> answer) {
        field.getElement().setAttribute("data-standing", Raw.of(answer));
    }

    private void give(AnswerField field) {
        stands(field, field.answer());
        given.accept(field.answer(), Optional.ofNullable(certainty.getValue()));
    }

    private Verdict verdict(PaperStep.Checked check) {
        var mark = check.marking().mark();
        return new Verdict(
                mark.value() > 0 ? Verdict.State.PART : Verdict.State.WRONG,
                mark.value() > 0 ? say("verdict.part", mark.value()) : say("verdict.wrong"),
                say("take.tries-left", paper().triesLeft(index), number(paper().triesLeft(index))));
    }

    private void told() {
        var seen = sheet.disclosure().of(index);
        var answer = paper().answer(index);
        var check = paper().checks(index);
        if (answer.isPresent() && !check.isEmpty() && seen.contains(What.RIGHT_OR_WRONG)) {
            add(
                    new Told(
                            sheet.edition(index),
                            sheet.question(index),
                            new Told.Reply(
                                    answer.get().answer().orElseThrow(), check.getLast().marking()),
                            "",
                            seen));
        } else {
            var closed = new Asked(sheet.question(index), where());
            answer.flatMap(PaperStep.Answered::answer).ifPresent(closed.field()::put);
            closed.getElement().setAttribute("inert", true);
            add(closed);
        }
    }

    Optional<AnswerField> field() {
        return asked.map(Asked::field);
    }

    /// The row below the answer: how sure, the flag, and to begin anew.
    PaperQuestion with(Runnable flagged, Runnable cleared) {
        if (!sheet.open()) {
            return this;
        }
        if (paper().start().behaviour() == Behaviour.CERTAINTY) {
            add(certain());
        }
        flag.setIcon(Icon.FLAG.draw(18, 1.6));
        flag.addThemeVariants(ButtonVariant.TERTIARY);
        flag.addClassName("flag-it");
        flag(paper());
        flag.addClickListener(e -> flagged.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(e -> cleared.run());
        clear.setVisible(asked.isPresent());
        follow(paper());
        var under = new Div(flag, clear);
        under.addClassName("under");
        add(under);
        return this;
    }

    private RadioButtonGroup<Certainty> certain() {
        certainty.setLabel(say("take.certainty"));
        certainty.addClassName("certainty");
        certainty.setItems(Certainty.values());
        certainty.setItemLabelGenerator(c ->
                switch (c) {
                    case LOW -> say("take.certain-low");
                    case MIDDLE -> say("take.certain-middle");
                    case HIGH -> say("take.certain-high");
                });
        paper().answer(index).flatMap(PaperStep.Answered::certainty).ifPresent(certainty::setValue);
        certainty.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                field().filter(f -> f.answer().isPresent()).ifPresent(this::give);
            }
        });
        return certainty;
    }

    /// Shows what has come of a change.
    void follow(Paper paper) {
        clear.setEnabled(paper.answer(index).isPresent());
        flag(paper);
    }

    private void flag(Paper paper) {
        var on = paper.flagged(index);
        flag.setText(on ? say("take.unflag") : say("take.flag"));
        flag.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    void takeFocus() {
        asked.ifPresent(Asked::takeFocus);
    }
}
