package app.dateline.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;

/// The bank that this page is about, and addresses within it. They name it only where there are others, so that whoever has
/// one bank never reads of it.
public final class InBank {
    /// The name of the bank in an address.
    public static final String BANK = "bank";

    private InBank() {}

    /// The bank a page is about, for as long as it is open; `alone` where there is no other.
    private record Here(String topic, boolean alone) {}

    /// From now on the page is about this bank.
    public static void stay(UI ui, String topic, boolean alone) {
        ComponentUtil.setData(ui, Here.class, new Here(topic, alone));
    }

    /// The same of a page that turns to a thing of another bank, such as a round.
    public static void turn(UI ui, String topic) {
        stay(ui, topic, here(ui).map(Here::alone).orElse(true));
    }

    /// What the page is about so far; nothing before it has shown anything.
    public static Optional<String> of(UI ui) {
        return here(ui).map(Here::topic);
    }

    private static Optional<Here> here(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Here.class));
    }

    /// What the page is about.
    public static String topic() {
        return of(UI.getCurrent()).orElseThrow();
    }

    /// The bank as addresses name it: not where there is no other, nor outside a page.
    public static Optional<String> named() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(InBank::here)
                .filter(here -> !here.alone())
                .map(Here::topic);
    }

    /// An address from the root of the site, of something in this bank.
    public static String address(String path) {
        return named().map(b -> path + (path.contains("?") ? "&" : "?") + BANK + "=" + b)
                .orElse(path);
    }

    /// What an address asks for, in this bank.
    public static QueryParameters asking(QueryParameters query) {
        return named().map(b -> query.merging(BANK, b)).orElse(query);
    }

    public static QueryParameters asking(Map<String, String> query) {
        return asking(QueryParameters.simple(query));
    }

    /// A way to a view of this bank.
    public static RouterLink link(String words, Class<? extends Component> target) {
        return link(words, target, RouteParameters.empty());
    }

    public static RouterLink link(
            String words, Class<? extends Component> target, RouteParameters parameters) {
        var link = new RouterLink(words, target, parameters);
        link.setQueryParameters(asking(QueryParameters.empty()));
        return link;
    }
}
