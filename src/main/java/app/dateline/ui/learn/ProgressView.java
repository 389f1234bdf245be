package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Progress;
import app.dateline.service.Progress.Standing;
import app.dateline.service.Settings;
import app.dateline.study.Blueprint;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

/// How it stands: what is remembered, how the rounds went, when one practised and what comes due.
@Route(value = "progress", layout = MainLayout.class)
public class ProgressView extends Div implements OfBank, BeforeEnterObserver, HasDynamicTitle {
    private final Progress progress;
    private final Settings settings;
    private final Guest guest;
    private final RoundStarter starter;

    ProgressView(Progress progress, Settings settings, Guest guest, RoundStarter starter) {
        this.progress = progress;
        this.settings = settings;
        this.guest = guest;
        this.starter = starter;
        addClassName("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var topic = InBank.topic();
        var standing = progress.standing(guest.here(), topic, Clocks.browsers());
        if (standing.empty()) {
            add(nothingYet(standing, topic));
            return;
        }
        var pictures = new Pictures(standing);
        add(
                head(standing),
                pictures.memory(),
                two(pictures.rounds(), pictures.topics()),
                two(pictures.kinds(), pictures.recipes()),
                wideLeft(
                        pictures.days(new StreakLine(standing, this::showStreak)),
                        pictures.ahead(ComingDue.days(event.getLocation()))));
    }

    private void showStreak(boolean shown) {
        guest.here().ifPresent(learner -> settings.change(learner, s -> s.withStreak(shown)));
    }

    private static Header head(Standing standing) {
        var mastery = standing.mastery();
        var copy = new Paragraph(sinceLastWeek(standing));
        copy.addClassNames("copy", "quiet");
        var head =
                new Header(
                        new DatelineTitle(
                                standing.today(),
                                say("progress.held", mastery.held(), mastery.total())),
                        copy);
        head.addClassName("proghead");
        return head;
    }

    private static String sinceLastWeek(Standing standing) {
        return standing.weekAgo()
                .map(then -> {
                    var more = standing.mastery().held() - then.held();
                    return more == 0
                            ? say("progress.as-many")
                            : more > 0
                                    ? say("progress.more", capital(number(more)))
                                    : say("progress.fewer", capital(number(-more)));
                })
                .orElseGet(() -> say("progress.first-week"));
    }

    private Component nothingYet(Standing standing, String topic) {
        var copy = new Paragraph(say("progress.empty-copy"));
        copy.addClassNames("copy", "quiet");
        var actions =
                new Div(
                        starter.button(
                                say("today.start-ten"),
                                topic,
                                Blueprint.of(RoundStarter.TEN),
                                true));
        actions.addClassName("actions");
        var head =
                new Header(
                        new DatelineTitle(standing.today(), say("progress.empty")), copy, actions);
        head.addClassNames("proghead", "stack");
        return head;
    }

    private static Div two(Component left, Component right) {
        var row = new Div(left, right);
        row.addClassName("two");
        return row;
    }

    private static Div wideLeft(Component left, Component right) {
        var row = two(left, right);
        row.addClassName("wideleft");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("progress.title");
    }
}
