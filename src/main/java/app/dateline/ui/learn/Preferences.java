package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Settings;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Look;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;

/// Dresses every page as the learner at this browser wants it, before its first paint, and gives it words for a lost line.
@SpringComponent
class Preferences implements VaadinServiceInitListener {
    private static final int TRY_EVERY = 4_000;
    private static final int TRIES = 10_000;

    /// Vaadin's client counts what it waits for from nought again when the line is cut, and so says "reconnecting" for ever
    /// after the answer has come: what ends the waiting ends that as well.
    private static final String RECOVER =
            """
            const line = window.Vaadin.connectionState;
            const finished = line.loadingFinished.bind(line);
            line.loadingFinished = () => {
                finished();
                if (line.state === 'reconnecting') {
                    line.state = 'connected';
                }
            };
            """;

    private final Settings settings;
    private final Guest guest;
    private final ChosenBank bank;

    Preferences(Settings settings, Guest guest, ChosenBank bank) {
        this.settings = settings;
        this.guest = guest;
        this.bank = bank;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        var service = event.getSource();
        service.addUIInitListener(e -> accompany(e.getUI()));
        service.addSessionInitListener(e -> e.getSession().setErrorHandler(Mishap::show));
        service.setSystemMessagesProvider(info -> messages(service));
    }

    private void dress(IndexHtmlResponse page) {
        var wanted = settings.of(guest.here());
        var root = page.getDocument().child(0);
        Look.names(wanted).forEach(root::addClass);
        var scheme = Look.scheme(wanted);
        if (!scheme.isEmpty()) {
            root.attr("style", "color-scheme: " + scheme);
        }
        var opening = page.getDocument().body().appendElement("div").addClass("opening");
        opening.appendElement("p").attr("role", "status").text(say("state.opening"));
        var bones = opening.appendElement("div").addClass("bones").attr("aria-hidden", "true");
        for (var line = 0; line < 4; line++) {
            bones.appendElement("i");
        }
        page.getDocument()
                .body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("no-script")
                .text(say("state.no-script"));
    }

    /// A page tells times in the learner's zone, and is about one bank, from its first view on; while the line is cut, it says
    /// so in our words.
    private void accompany(UI ui) {
        ui.addBeforeEnterListener(e -> Clocks.own(ui, settings.of(guest.here()).zone()));
        ui.addBeforeEnterListener(bank::enter);
        var line = ui.getReconnectDialogConfiguration();
        line.setDialogText(say("state.cut"));
        line.setDialogTextGaveUp(say("state.lost"));
        line.setReconnectInterval(TRY_EVERY);
        line.setReconnectAttempts(TRIES);
        ui.getPage().executeJs(RECOVER);
    }

    /// They are also asked for before a request has its service, which has the words.
    private static SystemMessages messages(VaadinService service) {
        var before = VaadinService.getCurrent();
        VaadinService.setCurrent(service);
        try {
            return messages();
        } finally {
            VaadinService.setCurrent(before);
        }
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption(say("broken.heading"));
        messages.setInternalErrorMessage(say("state.press"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(say("state.no-cookies"));
        messages.setCookiesDisabledMessage(say("state.no-cookies-why"));
        return messages;
    }
}
