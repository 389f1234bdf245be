package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.Quiz;
import app.dateline.service.NotThere;
import app.dateline.service.Quizzing;
import app.dateline.service.Rehearsal;
import app.dateline.service.Rehearsing;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/// A quiz as its students see it, for whoever teaches the course: the pages of a paper from the front to the outcome, of which nothing is
/// kept. The address says which of many papers is drawn; what is written on it lasts as long as this page is open.
@Route("course/:course/quizzes/:quiz/preview/:number?/:page?")
public class QuizPreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rehearsing rehearsing;
    private final Quizzing quizzing;
    private final SignedIn signedIn;
    private Optional<Open> open = Optional.empty();
    private Optional<PaperDesk> desk = Optional.empty();
    private String title = say("app.name");

    QuizPreviewView(Rehearsing rehearsing, Quizzing quizzing, SignedIn signedIn) {
        this.rehearsing = rehearsing;
        this.quizzing = quizzing;
        this.signedIn = signedIn;
        addClassName("rehearsal");
    }

    /// The paper that is open.
    private record Open(LearnerId learner, PreviewPages pages, Quiz quiz, Rehearsal rehearsal) {
        boolean is(PreviewPages others, Quiz now) {
            return pages.equals(others) && quiz.equals(now);
        }
    }

    /// Leads a link to the first draw of a quiz.
    public static void lead(RouterLink link, Quiz quiz) {
        var front = new PreviewPages(quiz.course(), quiz.id(), 1).front();
        link.setRoute(QuizPreviewView.class, front.parameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = signedIn.hereOrAsk(event);
        if (learner.isEmpty()) {
            return;
        }
        try {
            var pages = PreviewPages.read(event.getRouteParameters());
            var quiz = quizzing.quiz(learner.get(), pages.quiz());
            if (!quiz.course().equals(pages.course())) {
                throw new NotFoundException();
            }
            title = say("preview-quiz.title", quiz.name().value());
            open = open.filter(o -> o.is(pages, quiz)).or(() -> opened(learner.get(), pages, quiz));
            show(pages, quiz, PreviewPages.page(event.getRouteParameters()));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private Optional<Open> opened(LearnerId learner, PreviewPages pages, Quiz quiz) {
        return rehearsing
                .rehearse(learner, pages.quiz(), pages.number())
                .map(r -> new Open(learner, pages, quiz, r));
    }

    private void show(PreviewPages pages, Quiz quiz, Optional<String> page) {
        var bar = new PreviewBar(pages);
        var shown = open.map(here -> page(here, page)).orElseGet(() -> nothing(quiz));
        desk = desk.filter(shown::equals);
        removeAll();
        add(bar, shown);
        open.ifPresent(here -> {
            if (quiz.draft() && !quiz.plan().content().byHand()) {
                bar.keep(() -> keep(here));
            }
            bar.others(pages);
            if (shown instanceof OutcomePage && page.equals(Optional.of(PreviewPages.OUTCOME))) {
                bar.later(here.rehearsal(), () -> show(pages, quiz, page));
            }
        });
    }

    /// The questions that are drawn become the list that everybody gets; where somebody changed the quiz
    /// meanwhile, it is shown as it is now.
    private void keep(Open here) {
        var quiz = here.quiz();
        var content = quiz.plan().content().choosing(here.rehearsal().questions());
        var outcome = quizzing.save(here.learner(), quiz.planned(quiz.plan().asking(content)));
        UI.getCurrent()
                .navigate(
                        outcome instanceof Quizzing.Outcome.Done
                                ? "course/%s/quizzes/%s/questions"
                                        .formatted(quiz.course(), quiz.id())
                                : "course/%s/quizzes/%s".formatted(quiz.course(), quiz.id()));
    }

    private static Component nothing(Quiz quiz) {
        var name = new H1(quiz.name().value());
        name.addClassName("title");
        var none = new Paragraph(say("preview-quiz.none"));
        none.addClassName("copy");
        return sheet(new Div(name, none));
    }

    private Component page(Open open, Optional<String> page) {
        var rehearsal = open.rehearsal();
        if (page.isEmpty() || (page.get().equals(PreviewPages.OUTCOME) && !rehearsal.over())) {
            return sheet(new FrontSheet(rehearsal.front(), begin(open)));
        }
        if (rehearsal.over()) {
            var over = rehearsal.sheet();
            return page.get().equals(PreviewPages.OUTCOME)
                    ? OutcomePage.whole(over, open.pages())
                    : OutcomePage.of(over, open.pages(), OutcomeView.index(over, page.get()));
        }
        var index = PaperView.index(page, rehearsal.sheet());
        var sheet = rehearsal.move(index);
        var here =
                desk.filter(d -> d.writing().equals(rehearsal))
                        .orElseGet(() -> new PaperDesk(rehearsal, open.pages()));
        here.show(sheet, index);
        desk = Optional.of(here);
        return here;
    }

    private static Component begin(Open open) {
        var rehearsal = open.rehearsal();
        return FrontView.begin(
                rehearsal.running(),
                () -> {
                    if (!rehearsal.running()) {
                        rehearsal.begin();
                    }
                    open.pages().question(rehearsal.sheet().paper().at()).open();
                });
    }

    private static Main sheet(Component content) {
        var page = new Main(content);
        page.addClassName("page");
        return page;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
