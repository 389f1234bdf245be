package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Reporting;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.ReportWords;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/// What the learner reported as wrong, and what was answered.
@Route(value = "reports", layout = MainLayout.class)
public class OwnReportsView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Reporting reporting;
    private final Guest guest;

    OwnReportsView(Reporting reporting, Guest guest) {
        this.reporting = reporting;
        this.guest = guest;
        addClassNames("settings", "cardlists");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var back = InBank.link(say("corrected.back"), TodayView.class);
        back.addClassName("link");
        var title = new H1(say("report.own"));
        title.addClassName("title");
        var own = guest.here().map(reporting::own).orElse(List.of());
        var stand = new Paragraph(own.isEmpty() ? say("report.none") : say("report.own-why"));
        stand.addClassNames("copy", "quiet");
        add(new Div(back, title), stand);
        if (!own.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cardlist");
            own.stream().map(OwnReportsView::row).forEach(list::add);
            add(list);
        }
    }

    /// The question as it is asked, without its key.
    private static ListItem row(Reporting.Item item) {
        var copy = new Paragraph();
        copy.addClassName("copy");
        item.question().ifPresent(q -> Slots.write(copy, q.prompt()));
        item.card().ifPresent(c -> Slots.write(copy, c.front()));
        var report = item.reports().getFirst();
        var said = new Paragraph(ReportWords.said(report));
        said.addClassName("copy");
        var more = new Div(Pictures.meta(say("report.sent", Clocks.moment(report.at()))), said);
        report.answered()
                .ifPresentOrElse(
                        answer -> more.add(ReportWords.answered(answer)),
                        () -> more.add(Pictures.meta(say("report.waits"))));
        return new ListItem(copy, more);
    }

    @Override
    public String getPageTitle() {
        return say("report.own-title");
    }
}
