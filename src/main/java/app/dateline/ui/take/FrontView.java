package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.service.NotThere;
import app.dateline.service.QuizFront;
import app.dateline.service.Requesting;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;

/// The front page of a quiz: what it asks, when and how, the student's papers so far, and the button that begins one.
@Route(value = "take/:quiz", layout = MainLayout.class)
public class FrontView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Taking taking;
    private final Requesting requesting;
    private final SignedIn signedIn;
    private String title = say("app.name");

    FrontView(Taking taking, Requesting requesting, SignedIn signedIn) {
        this.taking = taking;
        this.requesting = requesting;
        this.signedIn = signedIn;
    }

    static RouteParameters of(QuizId id) {
        return new RouteParameters("quiz", id.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = signedIn.hereOrAsk(event);
        if (learner.isEmpty()) {
            return;
        }
        try {
            var id = new QuizId(event.getRouteParameters().get("quiz").orElse(""));
            show(learner.get(), taking.front(learner.get(), id));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, QuizFront front) {
        removeAll();
        title = say("take.front-title", front.quiz().name().value());
        var sheet = new FrontSheet(front, action(learner, front));
        if (!front.papers().isEmpty()) {
            sheet.add(new Headed(say("take.papers"), papers(front)));
        }
        sheet.add(new RequestPart(requesting, learner, front.quiz().id()));
        add(sheet);
    }

    private Component action(LearnerId learner, QuizFront front) {
        if (front.running().isEmpty() && !front.mayBegin()) {
            return new Paragraph(FrontWords.why(front));
        }
        return begin(
                front.running().isPresent(),
                () ->
                        taking.start(learner, front.quiz().id())
                                .ifPresentOrElse(
                                        FrontView::open,
                                        () ->
                                                show(
                                                        learner,
                                                        taking.front(learner, front.quiz().id()))));
    }

    /// The button that begins a paper, or goes on with the one that runs.
    static Button begin(boolean running, Runnable begun) {
        var begin = new Button(running ? say("take.continue") : say("take.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClassName("big");
        begin.setDisableOnClick(true);
        begin.addClickListener(e -> begun.run());
        return begin;
    }

    private static void open(PaperId paper) {
        UI.getCurrent().navigate(PaperView.class, new RouteParameters("paper", paper.value()));
    }

    private static UnorderedList papers(QuizFront front) {
        var list = new UnorderedList();
        list.addClassName("rows");
        front.papers().stream()
                .filter(seen -> !seen.paper().running())
                .map(seen -> new ListItem(new PaperLine(front.quiz(), front.terms(), seen)))
                .forEach(list::add);
        front.running()
                .map(paper -> say("take.paper-running", paper.start().number()))
                .map(ListItem::new)
                .ifPresent(list::add);
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
