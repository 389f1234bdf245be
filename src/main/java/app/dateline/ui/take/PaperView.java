package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Certainty;
import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.question.Answer;
import app.dateline.service.Given;
import app.dateline.service.NotThere;
import app.dateline.service.Sheet;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.answer.AnswerField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// One question of a paper at a time. All is read from the log and the address, so a reload, another device or a new server shows
/// the same; what the server has not said to be saved waits in the browser's outbox.
@Route("paper/:paper/:number?")
public class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Taking taking;
    private final SignedIn signedIn;
    private final String desk = UUID.randomUUID().toString();
    private final PaperHead head = new PaperHead(this::lookAgain);
    private final Main page = new Main();
    private final PaperNav nav = new PaperNav(this::askToHandIn);
    private final PaperFoot foot = new PaperFoot(() -> go(-1), this::check, () -> go(1));
    private int changes;
    private Optional<Place> place = Optional.empty();
    private Optional<Outbox> outbox = Optional.empty();

    PaperView(Taking taking, SignedIn signedIn) {
        this.taking = taking;
        this.signedIn = signedIn;
        UI.getCurrent().getPage().addJavaScript("context://desk/paper-desk.js");
        addClassName("taking");
        page.addClassName("take");
        add(head, page, foot);
    }

    /// What is shown: whose paper, as it was when it was seen last, and which question.
    private record Place(LearnerId learner, Sheet sheet, int index, PaperQuestion question) {
        PaperId id() {
            return sheet.paper().id();
        }
    }

    static RouteParameters at(PaperId id, int index) {
        return new RouteParameters(
                Map.of("paper", id.value(), "number", String.valueOf(index + 1)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = signedIn.hereOrAsk(event);
        if (learner.isEmpty()) {
            return;
        }
        try {
            var id = new PaperId(event.getRouteParameters().get("paper").orElse(""));
            var sheet = taking.sheet(learner.get(), id);
            var index = index(event, sheet);
            if (!sheet.paper().running()) {
                event.forwardTo(OutcomeView.class, OutcomeView.of(id));
                return;
            }
            show(learner.get(), taking.move(learner.get(), id, index), index);
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /// Without a number, the question one was at.
    private static int index(BeforeEnterEvent event, Sheet sheet) {
        var number = event.getRouteParameters().get("number");
        if (number.isEmpty()) {
            return sheet.paper().at();
        }
        if (!number.get().matches("[1-9][0-9]{0,2}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(number.get()) - 1;
    }

    private void show(LearnerId learner, Sheet sheet, int index) {
        var question = new PaperQuestion(sheet, index, this::give).with(this::flag, this::clear);
        page.removeAll();
        page.add(question, nav);
        getChildren().filter(HandInSheet.class::isInstance).toList().forEach(this::remove);
        place = Optional.of(new Place(learner, sheet, index, question));
        if (outbox.isEmpty()) {
            var box = new Outbox(sheet.paper().id(), desk, signedIn.shared(), this::resend);
            outbox = Optional.of(box);
            add(box);
        }
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
        var here = place.orElseThrow();
        var standing = here.sheet().paper().answer(here.index());
        foot.tell(here.question().field().flatMap(AnswerField::progress).orElse(""), false);
        if (answer.equals(standing.flatMap(PaperStep.Answered::answer))
                && certainty.equals(standing.flatMap(PaperStep.Answered::certainty))) {
            return;
        }
        changes++;
        var given = new Given(desk + "-" + changes, here.index(), answer, certainty);
        var sheet = taking.answer(here.learner(), here.id(), given);
        follow(
                sheet,
                s -> s instanceof PaperStep.Answered mine && mine.answerId().equals(given.id()));
        if (sheet.paper().answer(given.id()).isPresent()) {
            outbox.ifPresent(box -> box.saved(here.index(), answer));
        }
    }

    private void clear() {
        var here = place.orElseThrow();
        give(Optional.empty(), Optional.empty());
        place.ifPresent(now -> show(here.learner(), now.sheet(), now.index()));
    }

    private void flag() {
        var here = place.orElseThrow();
        var on = !here.sheet().paper().flagged(here.index());
        follow(
                taking.flag(here.learner(), here.id(), here.index(), on),
                PaperStep.Flagged.class::isInstance);
    }

    private void check() {
        var here = place.orElseThrow();
        var paper = here.sheet().paper();
        var standing = paper.answer(here.index());
        if (standing.isEmpty() || paper.check(here.index()).isPresent()) {
            var wanted = here.question().field().map(AnswerField::wanted).orElse("");
            foot.tell(standing.isEmpty() ? wanted : say("take.change-first"), true);
            return;
        }
        var sheet =
                taking.check(here.learner(), here.id(), here.index(), standing.get().answerId());
        follow(sheet, PaperStep.Checked.class::isInstance);
        place.ifPresent(now -> show(now.learner(), now.sheet(), now.index()));
    }

    private void lookAgain() {
        place.ifPresent(here -> follow(taking.sheet(here.learner(), here.id()), step -> false));
    }

    private void go(int by) {
        var here = place.orElseThrow();
        var to = here.index() + by;
        if (to >= here.sheet().paper().size()) {
            askToHandIn();
        } else {
            UI.getCurrent().navigate(PaperView.class, at(here.id(), to));
        }
    }

    private void askToHandIn() {
        lookAgain();
        place.filter(here -> here.sheet().paper().running())
                .ifPresent(here -> {
                    var sheet = new HandInSheet(here.sheet(), this::handIn);
                    add(sheet);
                    sheet.open();
                });
    }

    private void handIn() {
        var here = place.orElseThrow();
        over(taking.handIn(here.learner(), here.id()));
    }

    private void over(Sheet sheet) {
        UI.getCurrent().navigate(OutcomeView.class, OutcomeView.of(sheet.paper().id()));
    }

    /// Shows what a request came to, and tells whether somebody wrote elsewhere meanwhile.
    ///
    /// @param own which of the steps that are new comes from here
    private void follow(Sheet sheet, Predicate<PaperStep> own) {
        var here = place.orElseThrow();
        if (!sheet.paper().running()) {
            over(sheet);
        } else if (sheet.open() != here.sheet().open()) {
            show(here.learner(), sheet, here.index());
        } else {
            var fresh =
                    sheet.paper()
                            .steps()
                            .subList(
                                    here.sheet().paper().steps().size(),
                                    sheet.paper().steps().size());
            place = Optional.of(new Place(here.learner(), sheet, here.index(), here.question()));
            dress(sheet, here.index());
            here.question().follow(sheet.paper());
            if (fresh.stream().anyMatch(own.negate())) {
                foot.tell(say("take.elsewhere"), true);
            }
        }
    }

    /// Sends what the browser still held when the page was opened.
    private void resend(JsonNode kept) {
        var here = place.orElseThrow();
        var ids = new ArrayList<String>();
        for (var entry : kept) {
            ids.add(entry.path("id").asString(""));
            try {
                resendOne(here, entry);
            } catch (IllegalArgumentException e) {
                // Not what this page ever kept: it is dropped.
            }
        }
        outbox.ifPresent(box -> box.taken(ids));
        var sheet = taking.sheet(here.learner(), here.id());
        if (sheet.paper().running()) {
            show(here.learner(), sheet, here.index());
        } else {
            over(sheet);
        }
    }

    private void resendOne(Place here, JsonNode entry) {
        var index = entry.path("index").asInt(-1);
        var paper = here.sheet().paper();
        if (index < 0 || index >= paper.size()) {
            throw new IllegalArgumentException("No question " + index);
        }
        taking.resend(
                here.learner(),
                here.id(),
                new Given(
                        entry.path("id").asString(""),
                        index,
                        Raw.read(here.sheet().question(index).task(), entry.path("answer")),
                        paper.change(index).flatMap(PaperStep.Answered::certainty)),
                entry.path("seen").asString(""),
                entry.path("desk").asString(""));
    }

    @Override
    public String getPageTitle() {
        return place.map(p -> say("take.title", p.sheet().quiz().name().value(), p.index() + 1))
                .orElse(say("app.name"));
    }
}
