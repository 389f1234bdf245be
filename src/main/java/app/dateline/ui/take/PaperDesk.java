package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.question.Answer;
import app.dateline.service.Given;
import app.dateline.service.Sheet;
import app.dateline.service.Writing;
import app.dateline.ui.answer.AnswerField;
import app.dateline.ui.parts.KeySheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// Where a paper is written, one question at a time: with its head, its numbers and its foot.
final class PaperDesk extends Div {
    private final Writing writing;
    private final Pages pages;
    private final String name = UUID.randomUUID().toString();
    private final PaperHead head;
    private final Main page = new Main();
    private final PaperNav nav;
    private final PaperFoot foot = new PaperFoot(() -> go(-1), this::check, () -> go(1));
    private int changes;
    private Optional<Place> place = Optional.empty();
    private Optional<Outbox> outbox = Optional.empty();
    private Optional<BiFunction<Sheet, Integer, Component>> below = Optional.empty();

    PaperDesk(Writing writing, Pages pages) {
        this.writing = writing;
        this.pages = pages;
        head = new PaperHead(pages, this::lookAgain);
        nav = new PaperNav(pages, this::askToHandIn);
        UI.getCurrent().getPage().addJavaScript("context://desk/paper-desk.js");
        addClassName("taking");
        page.addClassName("take");
        add(head, page, foot, KeySheet.ofPaper());
    }

    /// What is shown: the paper as it was when it was seen last, and which question.
    private record Place(Sheet sheet, int index, PaperQuestion question) {}

    /// The ids of all changes that are made here begin with it.
    String name() {
        return name;
    }

    Writing writing() {
        return writing;
    }

    /// Keeps in the browser what the server does not have yet.
    void keepIn(Outbox box) {
        outbox = Optional.of(box);
        add(box);
    }

    /// What the browser held is seen to: the paper is shown as it stands by now.
    void taken(List<String> ids) {
        outbox.ifPresent(box -> box.taken(ids));
        var sheet = writing.sheet();
        if (sheet.paper().running()) {
            show(sheet, here().index());
        } else {
            pages.outcome().open();
        }
    }

    Optional<String> title() {
        return place.map(p -> say("take.title", p.sheet().quiz().name().value(), p.index() + 1));
    }

    private Place here() {
        return place.orElseThrow();
    }

    /// What stands below each question.
    void below(BiFunction<Sheet, Integer, Component> part) {
        below = Optional.of(part);
    }

    void show(Sheet sheet, int index) {
        var question = new PaperQuestion(sheet, index, this::give).with(this::flag, this::clear);
        below.map(b -> b.apply(sheet, index)).ifPresent(question::add);
        page.removeAll();
        page.add(question, nav);
        getChildren().filter(HandInSheet.class::isInstance).toList().forEach(this::remove);
        place = Optional.of(new Place(sheet, index, question));
        dress(sheet, index);
        foot.show(sheet.paper(), index, question.field());
        if (!sheet.open()) {
            foot.tell(say("take.grace"), true);
        }
        question.takeFocus();
    }

    private void dress(Sheet sheet, int index) {
        head.show(sheet);
        nav.show(sheet.paper(), index);
        var seen = sheet.paper().change(index).map(PaperStep.Answered::answerId).orElse("");
        outbox.ifPresent(box -> box.at(index, seen));
    }

    private void give(Optional<Answer> answer, Optional<Certainty> certainty) {
        var here = here();
        var standing = here.sheet().paper().answer(here.index());
        foot.tell(here.question().field().flatMap(AnswerField::progress).orElse(""), false);
        if (answer.equals(standing.flatMap(PaperStep.Answered::answer))
                && certainty.equals(standing.flatMap(PaperStep.Answered::certainty))) {
            return;
        }
        changes++;
        var given = new Given(name + "-" + changes, here.index(), answer, certainty);
        var sheet = writing.answer(given);
        follow(
                sheet,
                s -> s instanceof PaperStep.Answered mine && mine.answerId().equals(given.id()));
        if (sheet.paper().answer(given.id()).isPresent()) {
            outbox.ifPresent(box -> box.saved(here.index(), answer));
        }
    }

    private void clear() {
        give(Optional.empty(), Optional.empty());
        place.ifPresent(now -> show(now.sheet(), now.index()));
    }

    private void flag() {
        var here = here();
        var on = !here.sheet().paper().flagged(here.index());
        follow(writing.flag(here.index(), on), PaperStep.Flagged.class::isInstance);
    }

    private void check() {
        var here = here();
        var paper = here.sheet().paper();
        var standing = paper.answer(here.index());
        if (standing.isEmpty() || paper.check(here.index()).isPresent()) {
            var wanted = here.question().field().map(AnswerField::wanted).orElse("");
            foot.tell(standing.isEmpty() ? wanted : say("take.change-first"), true);
            return;
        }
        var sheet = writing.check(here.index(), standing.get().answerId());
        follow(sheet, PaperStep.Checked.class::isInstance);
        place.ifPresent(now -> show(now.sheet(), now.index()));
    }

    private void lookAgain() {
        if (place.isPresent()) {
            follow(writing.sheet(), step -> false);
        }
    }

    private void go(int by) {
        var to = here().index() + by;
        if (to >= here().sheet().paper().size()) {
            askToHandIn();
        } else {
            pages.question(to).open();
        }
    }

    private void askToHandIn() {
        lookAgain();
        place.filter(here -> here.sheet().paper().running())
                .ifPresent(here -> {
                    var sheet = new HandInSheet(here.sheet(), pages, this::handIn);
                    add(sheet);
                    sheet.open();
                });
    }

    private void handIn() {
        writing.handIn();
        pages.outcome().open();
    }

    /// Shows what a request came to, and tells whether somebody wrote elsewhere meanwhile.
    ///
    /// @param own which of the steps that are new comes from here
    private void follow(Sheet sheet, Predicate<PaperStep> own) {
        var here = here();
        if (!sheet.paper().running()) {
            pages.outcome().open();
        } else if (sheet.open() != here.sheet().open()) {
            show(sheet, here.index());
        } else {
            var fresh =
                    sheet.paper()
                            .steps()
                            .subList(
                                    here.sheet().paper().steps().size(),
                                    sheet.paper().steps().size());
            place = Optional.of(new Place(sheet, here.index(), here.question()));
            dress(sheet, here.index());
            here.question().follow(sheet.paper());
            if (fresh.stream().anyMatch(own.negate())) {
                foot.tell(say("take.elsewhere"), true);
            }
        }
    }
}
