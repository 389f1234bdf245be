package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.classroom.ShownName;
import app.dateline.service.MyAccount;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The way to one's account in the masthead, by the initials of one's name; a guest is led to the form that signs in, and from there
/// back to where they were.
public final class AccountLink extends Div {
    private static final int INITIALS = 2;

    private final Optional<Account> account;
    private final Anchor link;

    public AccountLink(SignedIn signedIn, MyAccount accounts) {
        addClassName("who");
        account = signedIn.here().flatMap(accounts::of);
        link =
                account.map(AccountLink::own)
                        .orElseGet(() -> new Anchor("sign-in", say("place.sign-in")));
        // It is an address and no class: the frame is made where the views of accounts are not.
        link.getElement().setAttribute("router-link", true);
        link.addClassName("me");
        add(link);
    }

    private static Anchor own(Account account) {
        var link = new Anchor("account", new Span(initials(account.shown())));
        link.addClassName("signed-in");
        link.getElement().setAttribute("aria-label", say("place.account", account.shown()));
        return link;
    }

    static String initials(ShownName name) {
        return Arrays.stream(name.value().split(" "))
                .limit(INITIALS)
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining());
    }

    /// The page is now at this path.
    public void show(String path) {
        if (path.equals(link.getHref().split("\\?")[0])) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
        if (account.isEmpty() && !path.startsWith("sign-")) {
            var query = UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
            link.setHref("sign-in" + suffix(ReturnTo.within(query)));
        }
    }

    private static String suffix(String address) {
        var query = ReturnTo.query(address).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
