package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Optimising;
import app.dateline.service.Optimising.Source;
import app.dateline.service.Optimising.Standing;
import app.dateline.service.Optimising.Work;
import app.dateline.study.LearnerId;
import app.dateline.study.optimize.Ladder;
import app.dateline.study.optimize.Pooled;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Ticker;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.Optional;

/// Which weights a learner's reviews are spread by, and the wish for such as fit their own memory: what goes on while they are
/// looked for, and what the last time came to.
final class WeightsFields extends Section {
    private final Optimising optimising;
    private final Optional<LearnerId> learner;
    private final ZoneId zone;
    private final Ticker ticker;
    private final Paragraph inUse = new Paragraph();
    private final Div wish = new Div();
    private final Div last = new Div();
    private final Element bar = new Element("progress");
    private final Paragraph doing = new Paragraph();

    /// @param zone in which days are told
    WeightsFields(Optimising optimising, Optional<LearnerId> learner, ZoneId zone, Ticker ticker) {
        this.optimising = optimising;
        this.learner = learner;
        this.zone = zone;
        this.ticker = ticker;
        addClassName("weights");
        var heading = new H2(say("weights.heading"));
        heading.addClassName("section");
        inUse.addClassName("in-use");
        wish.addClassName("stack");
        wish.getElement().setAttribute("aria-live", "polite");
        last.getElement().setAttribute("aria-live", "polite");
        bar.setAttribute("max", "1");
        bar.setAttribute("aria-label", say("weights.progress"));
        doing.addClassName("doing");
        add(heading, Pictures.meta(say("weights.why")), inUse, wish, last);
        show();
    }

    private void show() {
        var now = optimising.standing(learner);
        inUse.setText(inUse(now));
        wish.removeAll();
        last.removeAll();
        now.last().ifPresent(fitting -> last.add(new FittingResult(fitting, zone)));
        var underWay = now.work().filter(Work::underWay);
        if (underWay.isPresent()) {
            wish.add(working(underWay.get()));
            ticker.until(this::looked);
        } else if (now.reviewed() && learner.isPresent()) {
            if (now.work().isPresent()) {
                var failed = new Paragraph(say("weights.failed"));
                failed.addClassNames("meta", "wrong");
                wish.add(failed);
            }
            wish.add(choices(learner.get(), now.source()));
        } else {
            wish.add(Pictures.meta(say("weights.none", Ladder.LEAST_REVIEWS)));
        }
    }

    private String inUse(Standing now) {
        return switch (now.source()) {
            case PUBLISHED -> say("weights.published");
            case OWN -> say("weights.own");
            case POOLED ->
                    now.pooled()
                            .map(this::pooled)
                            .orElseThrow(() -> new IllegalStateException("Nothing is pooled"));
        };
    }

    private String pooled(Pooled pooled) {
        return say(
                "weights.pooled",
                pooled.people(),
                Clocks.full(pooled.at().atZone(zone).toLocalDate()));
    }

    private Component choices(LearnerId who, Source source) {
        var optimise = new Button(say("weights.optimise"));
        optimise.addClickListener(e -> {
            optimising.start(who);
            show();
            focus();
        });
        var actions = new Div(optimise);
        actions.addClassName("actions");
        if (source != Source.PUBLISHED) {
            var back = new Button(say("weights.back"));
            back.addClickListener(e -> {
                optimising.publishedAgain(who);
                show();
                focus();
            });
            actions.add(back);
            var both = new Div(actions, Pictures.meta(say("weights.back-why")));
            both.addClassName("stack");
            return both;
        }
        return actions;
    }

    /// On what can be pressed now, as the button that was pressed is gone.
    private void focus() {
        wish.getElement()
                .executeJs("setTimeout(() => this.querySelector('vaadin-button')?.focus())");
    }

    private Component working(Work work) {
        var stop = new Button(say("weights.stop"));
        stop.addClickListener(e -> {
            learner.ifPresent(optimising::stop);
            show();
            focus();
        });
        tell(work);
        var shown = new Div(doing, stop, Pictures.meta(say("weights.leave")));
        shown.getElement().insertChild(1, bar);
        shown.addClassName("stack");
        return shown;
    }

    private void tell(Work work) {
        doing.setText(
                switch (work.step()) {
                    case WAITING, FAILED -> say("weights.waiting");
                    case POOLING -> say("weights.pooling");
                    case FITTING -> say("weights.fitting");
                });
        bar.setAttribute("value", String.valueOf(work.share()));
    }

    /// Whether it is done; what it came to is shown then.
    private boolean looked() {
        var work = learner.flatMap(optimising::work).filter(Work::underWay);
        work.ifPresentOrElse(this::tell, this::show);
        return work.isEmpty();
    }
}
