package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.OwnData;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.TwoSteps;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What is kept of the learner: to be taken out as a file, or erased in two steps, the second of which says what goes.
public final class MyData extends Div {
    private static final String FILE = "dateline-my-data.json";
    private static final String TABLE = "dateline-my-reviews.csv";

    private final OwnData own;
    private final Guest guest;
    private final LearnerId learner;
    private final Paragraph last = new Paragraph();

    public MyData(OwnData own, Guest guest, LearnerId learner) {
        this.own = own;
        this.guest = guest;
        this.learner = learner;
        addClassNames("my-data", "stack");
        last.addClassName("meta");
        last.getElement().setAttribute("role", "alert");
        var file = new Anchor(download(), say("data.file"));
        file.addClassName("button");
        var table = new Anchor(table(), say("data.table"));
        table.addClassName("button");
        add(
                Pictures.meta(where()),
                new Div(file),
                Pictures.meta(say("data.file-why")),
                new Div(table),
                Pictures.meta(say("data.table-why")),
                new TwoSteps(
                        new TwoSteps.Words(
                                say("erase.ask"),
                                say("erase.sure"),
                                say("erase.yes"),
                                say("erase.no")),
                        this::what,
                        this::erase),
                last);
    }

    private String where() {
        if (guest.hasAccount()) {
            return say("data.kept-account");
        }
        return guest.shares() ? say("data.kept-shared") : say("data.kept");
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

    private List<String> what() {
        var kept = own.kept(learner);
        return List.of(
                say("erase.what", kept.rounds(), kept.answers(), kept.cards()),
                guest.hasAccount() ? say("erase.account") : say("erase.cookie"));
    }

    private void erase() {
        if (!own.erase(learner)) {
            last.setText(say("people.last"));
            return;
        }
        guest.leave();
        UI.getCurrent().navigate(ErasedView.class);
    }
}
