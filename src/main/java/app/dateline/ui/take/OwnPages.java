package app.dateline.ui.take;

import app.dateline.classroom.quiz.Paper;

/// The pages of a paper to the student whose it is.
record OwnPages(Paper paper) implements Pages {

    @Override
    public Page front() {
        return new Page(FrontView.class, FrontView.of(paper.quiz()));
    }

    @Override
    public Page question(int index) {
        return new Page(PaperView.class, PaperView.at(paper.id(), index));
    }

    @Override
    public Page outcome() {
        return new Page(OutcomeView.class, OutcomeView.of(paper.id()));
    }

    @Override
    public Page outcome(int index) {
        return new Page(OutcomeView.class, OutcomeView.of(paper.id(), index));
    }
}
