package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Workloads;
import app.dateline.study.LearnerId;
import app.dateline.study.Simulation;
import app.dateline.study.Tradeoff;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.Ticker;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What each recall to keep would take and give, simulated when it is asked for.
final class WorkloadFields extends Section {
    private static final Logger LOG = LoggerFactory.getLogger(WorkloadFields.class);
    private static final List<Integer> DAYS =
            List.of(Simulation.LEAST_DAYS, 90, 180, Simulation.MOST_DAYS);

    private final Workloads workloads;
    private final Optional<LearnerId> learner;
    private final Ticker ticker;
    private final Button simulate = new Button(say("workload.simulate"));
    private final Paragraph says = new Paragraph();
    private final Div result = new Div();
    private int days = 180;
    private Optional<Future<Tradeoff>> asked = Optional.empty();

    WorkloadFields(Workloads workloads, Optional<LearnerId> learner, Ticker ticker) {
        this.workloads = workloads;
        this.learner = learner;
        this.ticker = ticker;
        addClassName("workload");
        var heading = new H2(say("workload.heading"));
        heading.addClassName("section");
        says.getElement().setAttribute("role", "status");
        simulate.addClickListener(e -> ask());
        var form =
                new Div(
                        new Picker<>(
                                say("workload.days"),
                                DAYS,
                                d -> say("interval.days", d),
                                days,
                                d -> {
                                    days = d;
                                    clear();
                                }),
                        simulate);
        form.addClassName("asked");
        add(heading, Pictures.meta(say("workload.why")), form, says, result);
    }

    /// What was simulated by other settings is gone.
    void clear() {
        asked.ifPresent(future -> future.cancel(false));
        asked = Optional.empty();
        says.setText("");
        says.removeClassName("wrong");
        result.removeAll();
        simulate.setEnabled(true);
    }

    private void ask() {
        clear();
        simulate.setEnabled(false);
        says.setText(say("workload.working"));
        var future = workloads.over(days, learner, InBank.topic(), Clocks.browsers());
        asked = Optional.of(future);
        ticker.until(() -> look(future));
    }

    /// Whether there is nothing more to wait for.
    private boolean look(Future<Tradeoff> future) {
        if (future.isDone() && !future.isCancelled()) {
            clear();
            if (future.state() == Future.State.SUCCESS) {
                var picture = new WorkloadPicture(future.resultNow());
                says.setText(picture.says());
                result.add(picture);
            } else {
                LOG.warn("No workload was simulated", future.exceptionNow());
                says.setText(say("workload.failed"));
                says.addClassName("wrong");
            }
        }
        return future.isDone();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asked.ifPresent(future -> future.cancel(false));
    }
}
