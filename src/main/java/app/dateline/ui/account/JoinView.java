package app.dateline.ui.account;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Course;
import app.dateline.service.Attending;
import app.dateline.service.Attending.Offer;
import app.dateline.ui.learn.MainLayout;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.Sent;
import app.dateline.ui.parts.SentForm;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;

/// Joining a course by its code, typed or in the address.
@Route(value = "join/:code?", layout = MainLayout.class)
public class JoinView extends LinkPage implements BeforeEnterObserver, HasDynamicTitle {
    private static final String CODE = "code";
    private static final int LONGEST = 20;

    private final Attending attending;
    private final SignedIn signedIn;

    JoinView(Attending attending, SignedIn signedIn) {
        this.attending = attending;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CODE)
                .ifPresentOrElse(this::offered, () -> ask("", say("join.copy")));
    }

    private void ask(String typed, String copy) {
        head(say("join.heading"), copy);
        var line =
                new FormLine(say("join.code"), CODE, "text", "off", LONGEST)
                        .help(say("join.code-why"))
                        .value(typed);
        add(new SentForm(say("join.go"), this::typed, line));
    }

    private void typed(Sent sent) {
        var code = sent.text(CODE).replaceAll("[^A-Za-z0-9-]", "");
        UI.getCurrent().navigate("join/" + code);
    }

    private void offered(String code) {
        switch (attending.offer(code, address())) {
            case Offer.Open open -> invite(open.course(), code);
            case Offer.None none -> ask(code, say("join.none"));
            case Offer.Full full -> ask(code, say("join.full"));
            case Offer.Wait wait -> ask(code, AccountLines.wait(wait.rest()));
        }
    }

    private void invite(Course course, String code) {
        var here = signedIn.here();
        head(
                course.name().value(),
                here.isPresent() ? say("join.invited") : say("join.invited-guest"));
        if (here.isEmpty()) {
            askWho("join/" + code);
            return;
        }
        var join = new Button(say("join.join"));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        join.setDisableOnClick(true);
        join.addClickListener(e -> join(code));
        var actions = new Div(join);
        actions.addClassName("actions");
        add(actions);
    }

    private void join(String code) {
        var learner = signedIn.here();
        if (learner.isEmpty()) {
            offered(code);
            return;
        }
        switch (attending.join(learner.get(), code, address())) {
            case Offer.Open open -> UI.getCurrent().navigate("course/" + open.course().id());
            case Offer.None none -> ask(code, say("join.none"));
            case Offer.Full full -> ask(code, say("join.full"));
            case Offer.Wait wait -> ask(code, AccountLines.wait(wait.rest()));
        }
    }

    private static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    @Override
    public String getPageTitle() {
        return say("join.title");
    }
}
