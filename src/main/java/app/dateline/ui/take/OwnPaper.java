package app.dateline.ui.take;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.service.Given;
import app.dateline.service.Sheet;
import app.dateline.service.Taking;
import app.dateline.service.Writing;
import app.dateline.study.LearnerId;

/// A paper that its student writes.
record OwnPaper(Taking taking, LearnerId learner, PaperId id) implements Writing {

    @Override
    public Sheet sheet() {
        return taking.sheet(learner, id);
    }

    @Override
    public Sheet answer(Given given) {
        return taking.answer(learner, id, given);
    }

    /// Sends what could not be sent when it was made.
    Sheet resend(Given given, String seen, String page) {
        return taking.resend(learner, id, given, seen, page);
    }

    @Override
    public Sheet flag(int index, boolean on) {
        return taking.flag(learner, id, index, on);
    }

    @Override
    public Sheet move(int to) {
        return taking.move(learner, id, to);
    }

    @Override
    public Sheet check(int index, String answerId) {
        return taking.check(learner, id, index, answerId);
    }

    @Override
    public Sheet handIn() {
        return taking.handIn(learner, id);
    }
}
