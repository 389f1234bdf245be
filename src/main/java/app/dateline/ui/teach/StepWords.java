package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.question.Answer;
import app.dateline.question.Marker;
import app.dateline.service.Sheet;
import java.util.Optional;

/// What was done to a paper, step by step, in words.
record StepWords(Sheet sheet) {

    String of(PaperStep step) {
        return switch (step) {
            case PaperStep.Started _ -> say("step.started");
            case PaperStep.Answered answered -> answered(answered);
            case PaperStep.Flagged flagged ->
                    flagged.on()
                            ? say("step.flagged", flagged.index() + 1)
                            : say("step.unflagged", flagged.index() + 1);
            case PaperStep.Moved moved -> say("step.moved", moved.to() + 1);
            case PaperStep.Checked checked ->
                    say(
                            "step.checked",
                            checked.index() + 1,
                            checked.marking().summary(),
                            checked.marking().mark().value());
            case PaperStep.Submitted submitted ->
                    say("step.submitted", GradeWords.how(submitted.how()));
            case PaperStep.Marked _ -> say("step.marked");
            case PaperStep.Regraded regraded -> say("step.regraded", regraded.changes().size());
            case PaperStep.Commented comment ->
                    comment.index()
                            .map(i -> say("step.commented-on", i + 1, comment.text()))
                            .orElseGet(() -> say("step.commented", comment.text()));
            case PaperStep.Remembered _ -> say("step.remembered");
        };
    }

    private String answered(PaperStep.Answered answered) {
        var number = answered.index() + 1;
        var certain = answered.certainty().map(c -> " " + certainty(c)).orElse("");
        return answered.answer()
                .map(answer ->
                        say("step.answered", number, given(answered.index(), answer)) + certain)
                .orElseGet(() -> say("step.cleared", number));
    }

    /// An answer as it was given, in words.
    String given(int index, Answer answer) {
        return Marker.mark(sheet.question(index), answer).summary();
    }

    static String certainty(Certainty certainty) {
        return switch (certainty) {
            case LOW -> say("step.not-sure");
            case MIDDLE -> say("step.fairly-sure");
            case HIGH -> say("step.certain");
        };
    }

    /// The question that a step is about.
    static Optional<Integer> about(PaperStep step) {
        return switch (step) {
            case PaperStep.Answered answered -> Optional.of(answered.index());
            case PaperStep.Flagged flagged -> Optional.of(flagged.index());
            case PaperStep.Moved moved -> Optional.of(moved.to());
            case PaperStep.Checked checked -> Optional.of(checked.index());
            case PaperStep.Commented comment -> comment.index();
            case PaperStep.Started _,
                    PaperStep.Submitted _,
                    PaperStep.Marked _,
                    PaperStep.Regraded _,
                    PaperStep.Remembered _ ->
                    Optional.empty();
        };
    }
}
