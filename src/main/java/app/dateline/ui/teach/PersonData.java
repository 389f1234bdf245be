package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.Account;
import app.dateline.service.People;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.TwoSteps;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What is kept of somebody, for an administrator: to be handed out to them as a file, or erased in two steps.
final class PersonData extends Div {
    private final People people;
    private final LearnerId learner;
    private final Account account;
    private final Runnable gone;
    private final Paragraph refused = new Paragraph();

    /// @param gone is called when they are erased
    PersonData(People people, LearnerId learner, Account account, Runnable gone) {
        this.people = people;
        this.learner = learner;
        this.account = account;
        this.gone = gone;
        addClassNames("my-data", "stack");
        var file = new Anchor(download(), say("person.file"));
        file.addClassName("button");
        var why = new Paragraph(say("person.file-why"));
        why.addClassName("meta");
        refused.addClassName("meta");
        refused.getElement().setAttribute("role", "alert");
        add(
                new Div(file),
                why,
                new TwoSteps(
                        new TwoSteps.Words(
                                say("person.erase"),
                                say("person.erase-sure", account.shown(), account.name()),
                                say("person.erase-yes", account.shown()),
                                say("erase.no")),
                        this::what,
                        this::erase),
                refused);
    }

    private DownloadHandler download() {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = people.file(learner, account.learner()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "dateline-%s.json".formatted(account.name()),
                    "application/json",
                    bytes.length);
        });
    }

    private List<String> what() {
        var loss = people.loss(learner, account.learner());
        var kept = loss.kept();
        return Stream.concat(
                        Stream.of(
                                say(
                                        "person.erase-what",
                                        kept.rounds(),
                                        kept.answers(),
                                        kept.cards()),
                                say("person.erase-too")),
                        loss.orphaned().stream()
                                .map(p -> say("person.erase-course", p.course().name())))
                .toList();
    }

    private void erase() {
        if (people.erase(learner, account.learner())) {
            gone.run();
        } else {
            refused.setText(say("people.last"));
        }
    }
}
