package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.Showing.What;
import app.dateline.service.NotThere;
import app.dateline.service.Reporting;
import app.dateline.service.Sheet;
import app.dateline.service.Taking;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.ReportPart;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.Optional;

/// What came of a paper, as much of it as may be seen by now: the whole, or one of its questions.
@Route("outcome/:paper/:number?")
public class OutcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Taking taking;
    private final Reporting reporting;
    private final SignedIn signedIn;
    private String title = say("app.name");

    OutcomeView(Taking taking, Reporting reporting, SignedIn signedIn) {
        this.taking = taking;
        this.reporting = reporting;
        this.signedIn = signedIn;
    }

    static RouteParameters of(PaperId id) {
        return new RouteParameters("paper", id.value());
    }

    static RouteParameters of(PaperId id, int index) {
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
            if (sheet.paper().running()) {
                event.forwardTo(PaperView.class, of(id));
                return;
            }
            show(learner.get(), sheet, event.getRouteParameters().get("number"));
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner, Sheet sheet, Optional<String> number) {
        var pages = new OwnPages(sheet.paper());
        removeAll();
        if (number.isEmpty()) {
            title = say("take.outcome-title", sheet.quiz().name().value());
            add(OutcomePage.whole(sheet, pages));
        } else {
            var index = index(sheet, number.get());
            title = say("take.title", sheet.quiz().name().value(), index + 1);
            add(OutcomePage.of(sheet, pages, index, report(reporting, learner, sheet, index)));
        }
    }

    /// Where an error in a question of a paper is reported.
    static ReportPart report(Reporting reporting, LearnerId learner, Sheet sheet, int index) {
        var edition = sheet.edition(index);
        return new ReportPart(
                reporting,
                learner,
                new Reporting.About(
                        edition.topic(),
                        edition.revision(),
                        sheet.question(index).id().value(),
                        Optional.of(sheet.paper().id())),
                sheet.disclosure().of(index).contains(What.RIGHT_ANSWER));
    }

    /// Figures as they are written; a question of which nothing may be seen has no page.
    static int index(Sheet sheet, String number) {
        var index = number.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(number) - 1 : -1;
        if (index < 0 || index >= sheet.paper().size() || sheet.disclosure().of(index).isEmpty()) {
            throw new NotFoundException();
        }
        return index;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
