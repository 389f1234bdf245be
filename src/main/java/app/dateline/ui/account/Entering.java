package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Entry;
import app.dateline.ui.learn.Guest;
import com.vaadin.flow.component.UI;

/// What a page does when somebody was let in, and says when not.
final class Entering {
    private Entering() {}

    /// A new page begins as the one who signed in. What the guest here did is theirs now, unless the computer is shared and the
    /// guest did not say so.
    static void go(SignedIn signedIn, Guest guest, Entry.In in, String to) {
        if (!in.shared() || guest.unknown().isEmpty()) {
            guest.forget();
        }
        go(signedIn, in, to);
    }

    /// The same, where the guest here stays who they are.
    static void go(SignedIn signedIn, Entry.In in, String to) {
        signedIn.begin(in);
        UI.getCurrent().getPage().setLocation("./" + to);
    }

    static String refused(Entry entry) {
        return switch (entry) {
            case Entry.In in -> "";
            case Entry.Wrong wrong -> say("sign-in.wrong");
            case Entry.Wait wait -> AccountLines.wait(wait.rest());
            case Entry.Busy busy -> say("sign-in.busy");
            case Entry.NoName none -> say("account.no-name");
            case Entry.NameTaken taken -> say("account.taken");
            case Entry.NoShownName none -> say("account.no-shown");
            case Entry.WeakPassword weak -> AccountLines.weak(weak.fault());
        };
    }
}
