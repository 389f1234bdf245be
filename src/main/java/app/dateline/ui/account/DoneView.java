package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.OwnData;
import app.dateline.study.LearnerId;
import app.dateline.ui.learn.Guest;
import app.dateline.ui.learn.MainLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;

/// Getting up from a computer that others use too: whoever is signed in is signed out, a guest is erased, and nothing stays.
@Route(value = "done", layout = MainLayout.class)
public class DoneView extends LinkPage implements BeforeEnterObserver, HasDynamicTitle {
    private final SignedIn signedIn;
    private final Guest guest;
    private final OwnData own;

    DoneView(SignedIn signedIn, Guest guest, OwnData own) {
        this.signedIn = signedIn;
        this.guest = guest;
        this.own = own;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.here().isPresent()) {
            head(say("done.heading"), say("done.account"));
            offer(say("account.out"), signedIn::end);
        } else {
            guest.unknown()
                    .filter(_ -> guest.shares())
                    .ifPresentOrElse(
                            this::erasing, () -> head(say("done.heading"), say("done.nothing")));
        }
    }

    private void erasing(LearnerId learner) {
        var kept = own.kept(learner);
        head(
                say("done.heading"),
                kept.rounds() + kept.cards() == 0
                        ? say("done.guest-nothing")
                        : say("done.guest", kept.rounds(), kept.answers(), kept.cards()));
        var up = new RouterLink(say("done.keep"), SignUpView.class);
        up.addClassName("button");
        offer(
                say("done.erase"),
                () -> {
                    own.erase(learner);
                    guest.leave();
                    SignedIn.close();
                },
                up);
    }

    private void offer(String verb, Runnable leave, RouterLink... others) {
        var button = new Button(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(e -> leave.run());
        var actions = new Div(button);
        actions.add(others);
        actions.addClassName("actions");
        add(actions);
    }

    @Override
    public String getPageTitle() {
        return say("done.title");
    }
}
