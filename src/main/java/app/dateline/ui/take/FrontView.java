package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.QuizId;
import app.dateline.service.NotThere;
import app.dateline.service.QuizFront;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.Headed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
    private final SignedIn signedIn;
    private String title = say("app.name");

    FrontView(Taking taking, SignedIn signedIn) {
        this.taking = taking;
        this.signedIn = signedIn;
        addClassName("settings");
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
        var name = front.quiz().name().value();
        title = say("take.front-title", name);
        var heading = new H1(name);
        heading.addClassName("title");
        var course =
                new Paragraph(
                        new Anchor("course/" + front.course().id(), front.course().name().value()));
        course.addClassName("meta");
        var facts = new UnorderedList();
        facts.addClassNames("front-facts", "copy");
        FrontWords.facts(front).forEach(line -> facts.add(new ListItem(line)));
        add(heading, course, facts, actions(learner, front));
        if (!front.papers().isEmpty()) {
            add(new Headed(say("take.papers"), papers(front)));
        }
    }

    private Div actions(LearnerId learner, QuizFront front) {
        var actions = new Div();
        actions.addClassName("actions");
        if (front.running().isPresent() || front.mayBegin()) {
            var begin =
                    new Button(
                            front.running().isPresent() ? say("take.continue") : say("take.begin"));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            begin.addClassName("big");
            begin.setDisableOnClick(true);
            begin.addClickListener(e ->
                    taking.start(learner, front.quiz().id())
                            .ifPresentOrElse(
                                    FrontView::open,
                                    () -> show(learner, taking.front(learner, front.quiz().id()))));
            actions.add(begin);
        } else {
            actions.add(new Paragraph(FrontWords.why(front)));
        }
        return actions;
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
