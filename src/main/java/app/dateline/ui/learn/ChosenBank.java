package app.dateline.ui.learn;

import app.dateline.bank.Edition;
import app.dateline.service.Banks;
import app.dateline.service.Settings;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says which bank a page is about before its view is made: the one its address names. Where it names none it is the first
/// that has what the address is of, beginning with the one the page was about and the one the learner chose; the address is
/// completed then, so that whoever keeps it comes back to the same.
@SpringComponent
class ChosenBank {
    private final Banks banks;
    private final Settings settings;
    private final Guest guest;

    ChosenBank(Banks banks, Settings settings, Guest guest) {
        this.banks = banks;
        this.settings = settings;
        this.guest = guest;
    }

    void enter(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (HasErrorParameter.class.isAssignableFrom(target)) {
            return;
        }
        var all = banks.all();
        var query = event.getLocation().getQueryParameters();
        var named = query.getSingleParameter(InBank.BANK);
        var meant =
                named.isEmpty()
                        ? unnamed(event, all)
                        : all.stream().filter(e -> e.topic().equals(named.get())).findFirst();
        if (meant.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        InBank.stay(event.getUI(), meant.get().topic(), all.size() == 1);
        if (named.isEmpty() && all.size() > 1 && OfBank.class.isAssignableFrom(target)) {
            event.forwardTo(target, event.getRouteParameters(), InBank.asking(query));
        }
    }

    private Optional<Edition> unnamed(BeforeEnterEvent event, List<Edition> all) {
        var here = InBank.of(event.getUI());
        var chosen = settings.of(guest.here()).bank();
        return all.stream()
                .min(
                        Comparator.comparing((Edition e) -> !has(e, event.getRouteParameters()))
                                .thenComparing(e -> !here.equals(Optional.of(e.topic())))
                                .thenComparing(e -> !chosen.equals(Optional.of(e.topic()))));
    }

    /// Whether a bank has the event or the actor that the address is of, if it is of one.
    private static boolean has(Edition edition, RouteParameters of) {
        return of.get("event").map(id -> edition.event(id).isPresent()).orElse(true)
                && of.get("actor").map(id -> edition.actor(id).isPresent()).orElse(true);
    }
}
