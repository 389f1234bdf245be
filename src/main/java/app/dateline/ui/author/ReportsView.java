package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.NotThere;
import app.dateline.service.Reporting;
import app.dateline.study.LearnerId;
import app.dateline.ui.account.SignedIn;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.learn.OfBank;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/// What learners report as wrong in a bank and nobody has answered, each question with its key, proof and sources beside the reports.
@Route(value = "bank/reports", layout = MainLayout.class)
public class ReportsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private static final int SHOWN = 20;

    private final Reporting reporting;
    private final SignedIn signedIn;
    private final Paragraph notice = new Paragraph();
    private final Paragraph stand = new Paragraph();
    private final Div list = new Div();

    ReportsView(Reporting reporting, SignedIn signedIn) {
        this.reporting = reporting;
        this.signedIn = signedIn;
        addClassName("bank");
        var title = new H1(say("reports.heading"));
        title.addClassName("title");
        stand.addClassNames("copy", "quiet");
        notice.addClassName("meta");
        notice.getElement().setAttribute("role", "status");
        list.addClassName("reports");
        add(new BankTabs(ReportsView.class), title, stand, notice, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            notice.setText("");
            show(signedIn.here().orElseThrow(NotFoundException::new));
        } catch (NotThere e) {
            throw new NotFoundException();
        }
    }

    private void show(LearnerId learner) {
        var open = reporting.open(learner, InBank.topic());
        var writes = reporting.writes(learner);
        stand.setText(
                open.isEmpty()
                        ? say("reports.none")
                        : say("reports.stand", open.size())
                                + " "
                                + (writes ? say("reports.may") : say("reports.may-not")));
        list.removeAll();
        open.stream().limit(SHOWN).map(item -> card(learner, item, writes)).forEach(list::add);
        if (open.size() > SHOWN) {
            var more = new Paragraph(say("reports.more", open.size() - SHOWN));
            more.addClassName("meta");
            list.add(more);
        }
    }

    private ReportedCard card(LearnerId learner, Reporting.Item item, boolean writes) {
        var card = new ReportedCard(item);
        if (writes) {
            card.answering((ids, verdict, words) -> {
                var answered = reporting.answer(learner, InBank.topic(), ids, verdict, words);
                show(learner);
                notice.setText(say("reports.answered", answered));
            });
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return say("reports.title");
    }
}
