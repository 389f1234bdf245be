package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.AccountName;
import app.dateline.classroom.Passwords;
import app.dateline.classroom.ShownName;
import app.dateline.service.Visit;
import app.dateline.ui.learn.Guest;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.FormTick;
import app.dateline.ui.parts.Sent;
import com.vaadin.flow.server.VaadinRequest;
import java.time.Duration;

/// The lines that forms about accounts have in common, and the words for what is wrong with them.
final class AccountLines {
    static final String NAME = "username";
    static final String SHOWN = "name";
    static final String PASSWORD = "password";
    static final String PRESENT = "present";
    static final String SHARED = "shared";

    private AccountLines() {}

    static FormLine name() {
        return new FormLine(say("account.name"), NAME, "text", "username", 2 * AccountName.LONGEST);
    }

    static FormLine shown() {
        return new FormLine(say("account.shown"), SHOWN, "text", "name", 2 * ShownName.LONGEST);
    }

    static FormLine present(String label) {
        return new FormLine(label, PRESENT, "password", "current-password", 2 * Passwords.LONGEST);
    }

    static FormLine wanted(String label) {
        return new FormLine(label, PASSWORD, "password", "new-password", 2 * Passwords.LONGEST)
                .help(say("password.rule", Passwords.SHORTEST));
    }

    static FormTick shared() {
        return new FormTick(say("sign-in.shared"), SHARED, say("sign-in.shared-why"));
    }

    /// Where the guest here has said already whether others use this computer too.
    static FormTick shared(Guest guest) {
        return guest.shares()
                ? new FormTick(say("sign-in.shared"), SHARED, say("sign-in.shared-along"))
                        .ticked(true)
                : shared();
    }

    /// What a form sent, of this browser.
    static Visit visit(Sent sent) {
        return new Visit(
                VaadinRequest.getCurrent().getRemoteAddr(),
                Devices.here(),
                sent.ticked().contains(SHARED));
    }

    static String weak(Passwords.Fault fault) {
        return switch (fault) {
            case TOO_SHORT -> say("password.short", Passwords.SHORTEST);
            case TOO_LONG -> say("password.long", Passwords.LONGEST);
            case TOO_COMMON -> say("password.common");
            case OWN_NAME -> say("password.name");
        };
    }

    static String wait(Duration rest) {
        return rest.compareTo(Duration.ofSeconds(90)) < 0
                ? say("sign-in.wait-seconds", Math.max(1, rest.toSeconds()))
                : say("sign-in.wait-minutes", (rest.toSeconds() + 59) / 60);
    }
}
