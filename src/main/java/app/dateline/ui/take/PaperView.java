package app.dateline.ui.take;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.quiz.PaperId;
import app.dateline.classroom.quiz.PaperStep;
import app.dateline.service.Given;
import app.dateline.service.NotThere;
import app.dateline.service.Reporting;
import app.dateline.service.Sheet;
import app.dateline.service.Taking;
import app.dateline.ui.account.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One question of a paper at a time. All is read from the log and the address, so a reload, another device or a new server shows
/// the same; what the server has not said to be saved waits in the browser's outbox.
@Route("paper/:paper/:number?")
public class PaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Taking taking;
    private final Reporting reporting;
    private final SignedIn signedIn;
    private Optional<PaperDesk> desk = Optional.empty();

    PaperView(Taking taking, Reporting reporting, SignedIn signedIn) {
        this.taking = taking;
        this.reporting = reporting;
        this.signedIn = signedIn;
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
            var own = new OwnPaper(taking, learner.get(), id);
            var sheet = own.sheet();
            var index = index(event.getRouteParameters().get("number"), sheet);
            if (!sheet.paper().running()) {
                event.forwardTo(OutcomeView.class, OutcomeView.of(id));
                return;
            }
            desk(own, sheet).show(own.move(index), index);
        } catch (NotThere | IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /// Without a number, the question one was at.
    static int index(Optional<String> number, Sheet sheet) {
        if (number.isEmpty()) {
            return sheet.paper().at();
        }
        if (!number.get().matches("[1-9][0-9]{0,2}")) {
            throw new NotFoundException();
        }
        return Integer.parseInt(number.get()) - 1;
    }

    private PaperDesk desk(OwnPaper own, Sheet sheet) {
        var open = desk.filter(d -> d.writing().equals(own));
        if (open.isPresent()) {
            return open.get();
        }
        var fresh = new PaperDesk(own, new OwnPages(sheet.paper()));
        fresh.below((shown, index) -> OutcomeView.report(reporting, own.learner(), shown, index));
        fresh.keepIn(
                new Outbox(
                        own.id(),
                        fresh.name(),
                        signedIn.shared(),
                        kept -> resend(fresh, own, kept)));
        desk = Optional.of(fresh);
        removeAll();
        add(fresh);
        return fresh;
    }

    /// Sends what the browser still held when the page was opened.
    private static void resend(PaperDesk desk, OwnPaper own, JsonNode kept) {
        var ids = new ArrayList<String>();
        for (var entry : kept) {
            ids.add(entry.path("id").asString(""));
            try {
                resendOne(own, entry);
            } catch (IllegalArgumentException e) {
                // Not what this page ever kept: it is dropped.
            }
        }
        desk.taken(ids);
    }

    private static void resendOne(OwnPaper own, JsonNode entry) {
        var index = entry.path("index").asInt(-1);
        var sheet = own.sheet();
        var paper = sheet.paper();
        if (index < 0 || index >= paper.size()) {
            throw new IllegalArgumentException("No question " + index);
        }
        own.resend(
                new Given(
                        entry.path("id").asString(""),
                        index,
                        Raw.read(sheet.question(index).task(), entry.path("answer")),
                        paper.change(index).flatMap(PaperStep.Answered::certainty)),
                entry.path("seen").asString(""),
                entry.path("desk").asString(""));
    }

    @Override
    public String getPageTitle() {
        return desk.flatMap(PaperDesk::title).orElse(say("app.name"));
    }
}
