package app.dateline.ui.author;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.edit.EventChange;
import app.dateline.service.Authoring;
import app.dateline.service.ChangeOutcome;
import app.dateline.service.Checked;
import app.dateline.service.EventAuthoring;
import app.dateline.service.Preview;
import app.dateline.study.LearnerId;
import app.dateline.ui.parts.FormLine;
import app.dateline.ui.parts.SentForm;
import app.dateline.ui.parts.Ticker;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What would come of a change that is being written: what is wrong with it, else which questions come, go or change. Only then can
/// it be saved, with a reason. A later change ends the work on the one before.
final class ChangeDesk extends Div {
    private static final String WHY = "why";

    private final EventAuthoring authoring;
    private final LearnerId learner;
    private final String topic;
    private final SerializableConsumer<String> saved;
    private final SerializableConsumer<ChangeOutcome.Overtaken> overtaken;
    private final Paragraph faults = new Paragraph();
    private final Div remarks = new Div();
    private final Div outlook = new Div();
    private final Ticker ticker = new Ticker();
    private final FormLine why =
            new FormLine(say("edit.why"), WHY, "text", "off", Authoring.LONGEST_WHY)
                    .help(say("edit.why-why"));
    private final SentForm form;
    private String base;
    private Optional<EventChange> proposed = Optional.empty();
    private Optional<Preview> preview = Optional.empty();

    /// @param base the revision that is seen
    /// @param saved hears of the revision that came of it
    /// @param overtaken hears of what somebody else made of the event meanwhile
    ChangeDesk(
            EventAuthoring authoring,
            LearnerId learner,
            String topic,
            String base,
            SerializableConsumer<String> saved,
            SerializableConsumer<ChangeOutcome.Overtaken> overtaken) {
        this.authoring = authoring;
        this.learner = learner;
        this.topic = topic;
        this.base = base;
        this.saved = saved;
        this.overtaken = overtaken;
        addClassName("change");
        faults.addClassName("bad-news");
        faults.getElement().setAttribute("role", "alert");
        remarks.addClassName("remarks");
        remarks.getElement().setAttribute("role", "status");
        outlook.addClassName("outlook");
        form = new SentForm(say("change.save"), sent -> save(sent.text(WHY)), why);
        add(faults, remarks, outlook, ticker, form);
        fault(List.of());
        form.setVisible(false);
    }

    /// Another change is wanted than before.
    void propose(EventChange change) {
        preview.ifPresent(Preview::cancel);
        proposed = Optional.of(change);
        var checked = authoring.check(learner, topic, base, change);
        var wrong = checked.faults();
        fault(wrong);
        remark(checked);
        outlook.removeAll();
        form.setVisible(false);
        preview = Optional.empty();
        if (wrong.isEmpty()) {
            var begun = authoring.preview(learner, topic, base, change);
            preview = Optional.of(begun);
            show(begun);
            ticker.until(() -> look(begun));
        }
    }

    private boolean look(Preview begun) {
        if (preview.filter(p -> p.equals(begun)).isPresent()) {
            show(begun);
        }
        return begun.over();
    }

    private void show(Preview begun) {
        outlook.removeAll();
        if (!begun.over()) {
            var bar = new Element("progress");
            bar.setAttribute("value", String.valueOf(begun.progress()));
            bar.setAttribute("aria-label", say("change.working"));
            var words = new Paragraph(say("change.working"));
            words.addClassName("meta");
            outlook.add(words);
            outlook.getElement().appendChild(bar);
            return;
        }
        fault(begun.faults());
        begun.turnover()
                .ifPresent(t -> {
                    outlook.add(new TurnoverList(t));
                    form.setVisible(true);
                });
    }

    /// What keeps nobody from saving.
    private void remark(Checked checked) {
        remarks.removeAll();
        checked.remarks().forEach(r -> remarks.add(new Paragraph(r)));
        if (!checked.held()) {
            var unheld = new Paragraph(say("change.no-text"));
            unheld.addClassName("meta");
            remarks.add(unheld);
        }
        remarks.getElement().setAttribute("data-some", !checked.remarks().isEmpty());
    }

    private void fault(List<String> wrong) {
        faults.setText(wrong.stream().map(f -> capital(f) + ".").collect(Collectors.joining("\n")));
        faults.setVisible(!wrong.isEmpty());
    }

    private void save(String reason) {
        if (reason.isBlank()) {
            why.wrong(say("edit.no-why"));
            return;
        }
        proposed.ifPresent(change -> {
            switch (authoring.save(learner, topic, base, change, reason)) {
                case ChangeOutcome.Saved(var revision) -> saved.accept(revision);
                case ChangeOutcome.Refused(var wrong) -> fault(wrong);
                case ChangeOutcome.Overtaken other -> {
                    base = other.revision();
                    overtaken.accept(other);
                    propose(change);
                }
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        preview.ifPresent(Preview::cancel);
    }
}
