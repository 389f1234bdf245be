package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Founding;
import app.dateline.ui.learn.MainLayout;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// Whoever has the link of the data folder, and signs in, looks after the server.
@Route(value = "first-administrator/:secret", layout = MainLayout.class)
public class FirstAdministratorView extends LinkPage
        implements BeforeEnterObserver, HasDynamicTitle {
    private final Founding founding;
    private final SignedIn signedIn;

    FirstAdministratorView(Founding founding, SignedIn signedIn) {
        this.founding = founding;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        if (!founding.valid(secret)) {
            over();
            return;
        }
        head(say("founding.heading"), say("founding.copy"));
        if (signedIn.here().isEmpty()) {
            askWho(event.getLocation().getPath());
            return;
        }
        var go = new Button(say("founding.go"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(e -> use(secret));
        var actions = new Div(go);
        actions.addClassName("actions");
        add(actions);
    }

    private void use(String secret) {
        if (signedIn.here().filter(learner -> founding.use(learner, secret)).isPresent()) {
            UI.getCurrent().navigate("people");
        } else {
            over();
        }
    }

    private void over() {
        head(say("founding.over"), say("founding.over-copy"));
    }

    @Override
    public String getPageTitle() {
        return say("founding.title");
    }
}
