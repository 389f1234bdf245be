package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.MyAccount;
import app.dateline.service.MyAccount.PasswordChange;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.html.Div;

/// Another password for whoever knows the present one.
final class PasswordForm extends Div {
    private final MyAccount account;
    private final SignedIn signedIn;
    private final LearnerId learner;
    private final Runnable done;
    private final FormLine present = AccountLines.present(say("password.present"));
    private final FormLine wanted = AccountLines.wanted(say("password.wanted"));
    private final SentForm form =
            new SentForm(say("password.change"), this::change, present, wanted).plain();

    /// @param done is called when the password is another
    PasswordForm(MyAccount account, SignedIn signedIn, LearnerId learner, Runnable done) {
        this.account = account;
        this.signedIn = signedIn;
        this.learner = learner;
        this.done = done;
        add(form);
    }

    private void change(Sent sent) {
        var change =
                account.password(
                        learner,
                        signedIn.secret(),
                        sent.text(AccountLines.PRESENT),
                        sent.text(AccountLines.PASSWORD));
        switch (change) {
            case PasswordChange.Done changed -> {
                present.empty();
                wanted.empty();
                done.run();
            }
            case PasswordChange.Wrong wrong -> present.wrong(say("password.not-that"));
            case PasswordChange.Weak weak -> wanted.wrong(AccountLines.weak(weak.fault()));
            case PasswordChange.Wait wait -> form.say(AccountLines.wait(wait.rest()));
            case PasswordChange.Busy busy -> form.say(say("sign-in.busy"));
        }
    }
}
