package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.QuizId;
import app.dateline.classroom.quiz.Request;
import app.dateline.service.Requesting;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Reply;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import app.dateline.ui.parts.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/// Where a student asks for more time, another day or another attempt in a quiz, and reads what was decided.
final class RequestPart extends Div {
    private static final String WORDS = "request";
    private static final int LINES = 3;

    private final Requesting requesting;
    private final LearnerId learner;
    private final QuizId quiz;

    RequestPart(Requesting requesting, LearnerId learner, QuizId quiz) {
        this.requesting = requesting;
        this.learner = learner;
        this.quiz = quiz;
        addClassName("reporting");
        show();
    }

    private void show() {
        removeAll();
        var standing = requesting.standing(learner, quiz);
        standing.map(this::stands).ifPresent(this::add);
        if (standing.filter(Request::open).isEmpty()) {
            add(form());
        }
    }

    private Standing stands(Request request) {
        return new Standing(
                say("request.sent", Clocks.moment(request.at())),
                request.words(),
                request.answered().map(RequestPart::decided),
                () -> {
                    requesting.takeBack(learner, quiz);
                    show();
                });
    }

    private static Reply decided(Request.Answered answer) {
        return new Reply(
                answer.granted()
                        ? say("request.granted", Clocks.moment(answer.at()))
                        : say("request.refused", Clocks.moment(answer.at())),
                answer.words());
    }

    private NativeDetails form() {
        var line =
                FormLine.several(say("request.words"), WORDS, LINES, Request.LONGEST)
                        .help(say("request.help"));
        return new NativeDetails(
                say("request.open"),
                new SentForm(say("request.send"), sent -> send(sent, line), line).plain());
    }

    private void send(Sent sent, FormLine line) {
        var words = sent.text(WORDS).strip();
        if (words.isEmpty() || words.length() > Request.LONGEST) {
            line.wrong(say("request.no-words", Request.LONGEST));
        } else {
            requesting.ask(learner, quiz, words);
            show();
        }
    }
}
