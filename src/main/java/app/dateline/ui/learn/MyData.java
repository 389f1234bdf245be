package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.OwnData;
import app.dateline.study.LearnerId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/// What is kept of the learner: to be taken out as a file, or erased in two steps, the second of which says what goes.
public final class MyData extends Div {
    private static final String FILE = "dateline-my-data.json";
    private static final String TABLE = "dateline-my-reviews.csv";

    private final OwnData own;
    private final Guest guest;
    private final LearnerId learner;
    private final Button ask = new Button(say("erase.ask"));
    private final Div sure = new Div();

    public MyData(OwnData own, Guest guest, LearnerId learner) {
        this.own = own;
        this.guest = guest;
        this.learner = learner;
        addClassNames("my-data", "stack");
        var file = new Anchor(download(), say("data.file"));
        file.addClassName("button");
        var table = new Anchor(table(), say("data.table"));
        table.addClassName("button");
        ask.addClickListener(e -> ask());
        sure.addClassNames("sure", "stack");
        sure.setVisible(false);
        add(
                Pictures.meta(guest.hasAccount() ? say("data.kept-account") : say("data.kept")),
                new Div(file),
                Pictures.meta(say("data.file-why")),
                new Div(table),
                Pictures.meta(say("data.table-why")),
                new Div(ask),
                sure);
    }

    private DownloadHandler download() {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = own.file(learner).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), FILE, "application/json", bytes.length);
        });
    }

    private DownloadHandler table() {
        return event -> {
            event.setFileName(TABLE);
            event.setContentType("text/csv; charset=utf-8");
            own.recalls(
                    learner,
                    new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8));
        };
    }

    private void ask() {
        var kept = own.kept(learner);
        var heading = new H3(say("erase.sure"));
        heading.addClassName("label");
        heading.getElement().setAttribute("tabindex", "-1");
        var yes = new Button(say("erase.yes"));
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        yes.setDisableOnClick(true);
        yes.addClickListener(e -> erase());
        var no = new Button(say("erase.no"));
        no.addClickListener(e -> keep());
        var actions = new Div(yes, no);
        actions.addClassName("actions");
        sure.removeAll();
        sure.add(
                heading,
                Pictures.meta(say("erase.what", kept.rounds(), kept.answers(), kept.cards())),
                Pictures.meta(guest.hasAccount() ? say("erase.account") : say("erase.cookie")),
                actions);
        sure.setVisible(true);
        ask.setVisible(false);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void keep() {
        sure.setVisible(false);
        ask.setVisible(true);
        ask.focus();
    }

    private void erase() {
        own.erase(learner);
        guest.leave();
        UI.getCurrent().navigate(ErasedView.class);
    }
}
