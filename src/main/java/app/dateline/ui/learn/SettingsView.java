package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.classroom.LearnerSettings;
import app.dateline.classroom.LearnerSettings.TextSize;
import app.dateline.classroom.LearnerSettings.Theme;
import app.dateline.service.ExamDays;
import app.dateline.service.Optimising;
import app.dateline.service.OwnData;
import app.dateline.service.Settings;
import app.dateline.service.Workloads;
import app.dateline.study.ReviewSettings;
import app.dateline.ui.parts.Choice;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.Headed;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Look;
import app.dateline.ui.parts.Picker;
import app.dateline.ui.parts.Ticker;
import app.dateline.ui.parts.Toggle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the learner wants Dateline, each choice kept as soon as it is made; and what is theirs, to take out or to erase.
@Route(value = "settings", layout = MainLayout.class)
public class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int LATEST_BEGINNING = 8;

    private final Settings settings;
    private final OwnData own;
    private final Optimising optimising;
    private final Workloads workloads;
    private final ExamDays exams;
    private final Guest guest;
    private final Paragraph kept = new Paragraph();

    SettingsView(
            Settings settings,
            OwnData own,
            Optimising optimising,
            Workloads workloads,
            ExamDays exams,
            Guest guest) {
        this.settings = settings;
        this.own = own;
        this.optimising = optimising;
        this.workloads = workloads;
        this.exams = exams;
        this.guest = guest;
        addClassName("settings");
        kept.addClassNames("meta", "kept");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        kept.setText("");
        var title = new H1(say("settings.heading"));
        title.addClassName("title");
        var here = guest.here();
        var now = settings.of(here);
        var ticker = new Ticker();
        var workload = new WorkloadFields(workloads, here, ticker);
        add(
                ticker,
                new Div(title, kept),
                new Headed(say("settings.look"), theme(now), textSize(now)),
                new Headed(say("settings.day"), zone(now), begins(now)),
                new ReviewFields(
                        now.review(),
                        settings.today(here, Clocks.zone()),
                        change -> {
                            review(change);
                            workload.clear();
                        }),
                here.<Component>map(who -> new ExamOffers(exams, who, InBank.topic()))
                        .orElseGet(Div::new),
                workload,
                new WeightsFields(optimising, here, Clocks.zone(), ticker),
                new Headed(say("settings.rounds"), keys(now), streak(now)),
                shared(),
                new Headed(
                        say("settings.data"),
                        here.<Component>map(who -> new MyData(own, guest, who))
                                .orElseGet(() -> Pictures.meta(say("data.none")))));
    }

    private Component theme(LearnerSettings now) {
        return new Choice<>(
                say("settings.theme"),
                List.of(Theme.values()),
                SettingsView::words,
                now.theme(),
                theme -> change(s -> s.withTheme(theme)));
    }

    private static String words(Theme theme) {
        return switch (theme) {
            case SYSTEM -> say("theme.system");
            case LIGHT -> say("theme.light");
            case DARK -> say("theme.dark");
        };
    }

    private Component textSize(LearnerSettings now) {
        return new Choice<>(
                say("settings.text"),
                List.of(TextSize.values()),
                SettingsView::words,
                now.textSize(),
                size -> change(s -> s.withTextSize(size)));
    }

    private static String words(TextSize size) {
        return switch (size) {
            case NORMAL -> say("text.normal");
            case LARGE -> say("text.large");
            case LARGER -> say("text.larger");
        };
    }

    private Component zone(LearnerSettings now) {
        var zones =
                Stream.concat(
                                Stream.of(Optional.<ZoneId>empty()),
                                Stream.concat(now.zone().stream(), Clocks.zones().stream())
                                        .distinct()
                                        .map(Optional::of))
                        .toList();
        return new Picker<>(
                say("settings.zone"),
                zones,
                zone ->
                        zone.map(Clocks::name)
                                .orElseGet(
                                        () -> say("zone.browser", Clocks.name(Clocks.browsers()))),
                now.zone(),
                zone -> change(s -> s.withZone(zone)));
    }

    private Component begins(LearnerSettings now) {
        var hours =
                Stream.concat(
                                IntStream.rangeClosed(0, LATEST_BEGINNING)
                                        .mapToObj(hour -> LocalTime.of(hour, 0)),
                                Stream.of(now.dayBegins()))
                        .distinct()
                        .toList();
        var picker =
                new Picker<>(
                        say("settings.begins"),
                        hours,
                        LocalTime::toString,
                        now.dayBegins(),
                        time -> change(s -> s.withDayBegins(time)));
        picker.add(Pictures.meta(say("settings.begins-why")));
        return picker;
    }

    private Component keys(LearnerSettings now) {
        return new Toggle(
                say("settings.keys"),
                say("settings.keys-why"),
                now.singleKeys(),
                on -> change(s -> s.withSingleKeys(on)));
    }

    private Component streak(LearnerSettings now) {
        return new Toggle(
                say("settings.streak"),
                say("settings.streak-why"),
                now.streak(),
                on -> change(s -> s.withStreak(on)));
    }

    /// Whoever is signed in said so there.
    private Component shared() {
        return guest.hasAccount()
                ? new Div()
                : new Headed(
                        say("settings.computer"),
                        new Toggle(
                                say("sign-in.shared"),
                                say("shared.why"),
                                guest.shares(),
                                on -> {
                                    guest.share(on);
                                    UI.getCurrent().refreshCurrentRoute(true);
                                }));
    }

    /// A first visitor who chooses something becomes a guest: there is somebody then to keep it for.
    private void change(UnaryOperator<LearnerSettings> change) {
        Look.wear(UI.getCurrent(), settings.change(guest.hereOrNew(), change));
        kept.setText(say("settings.kept"));
    }

    private void review(UnaryOperator<ReviewSettings> change) {
        change(s -> s.withReview(change.apply(s.review())));
    }

    @Override
    public String getPageTitle() {
        return say("settings.title");
    }
}
