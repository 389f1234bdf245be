package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.say;

import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;

/// The sides of a bank.
final class BankTabs extends Nav {

    BankTabs(Class<? extends Component> here) {
        addClassNames("banktabs");
        getElement().setAttribute("aria-label", say("bank.sides"));
        tab(say("bank.questions"), BankView.class, here);
        tab(say("bank.events"), EventsView.class, here);
        tab(say("bank.coverage"), CoverageView.class, here);
        tab(say("bank.reports"), ReportsView.class, here);
        tab(say("bank.history"), HistoryView.class, here);
    }

    private void tab(
            String words, Class<? extends Component> target, Class<? extends Component> here) {
        var link = InBank.link(words, target);
        if (target == here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
