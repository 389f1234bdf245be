package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.study.Study;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.temporal.ChronoUnit;

/// For whoever is done and would like more: what the day's limit held back, new cards, what comes next, and other ways.
final class RestOffers extends Section {
    private static final int MORE = 10;

    RestOffers(CardDesk desk, Runnable again) {
        addClassName("offers");
        var heading = new H2(say("offers.heading"));
        heading.addClassName("section");
        var row = new Div();
        row.addClassName("actions");
        if (desk.study() instanceof Study.Day) {
            offer(row, desk, again);
        } else {
            row.add(link(say("offers.day"), Study.DAY));
        }
        var ways = InBank.link(say("ways.heading"), WaysView.class);
        ways.addClassName("button");
        row.add(ways);
        add(heading, row);
    }

    private static void offer(Div row, CardDesk desk, Runnable again) {
        var day = desk.day();
        if (day.deck().over() > 0) {
            row.add(
                    button(
                            say("offers.over", day.deck().over(), number(day.deck().over())),
                            () -> {
                                desk.reviewAll();
                                again.run();
                            }));
        }
        var more = Math.min(MORE, day.unmet());
        if (more > 0 && day.deck().fresh().isEmpty()) {
            row.add(
                    button(
                            say("offers.new", more, number(more)),
                            () -> {
                                desk.meetMore(more);
                                again.run();
                            }));
        }
        day.next()
                .ifPresent(next -> {
                    var days = ChronoUnit.DAYS.between(day.today(), next.getKey());
                    if (days <= Study.Ahead.MOST) {
                        row.add(
                                link(
                                        say(
                                                "offers.ahead",
                                                next.getValue(),
                                                number(next.getValue())),
                                        new Study.Ahead(Math.toIntExact(days))));
                    }
                });
    }

    private static Component link(String words, Study study) {
        var link = StudyAddress.link(words, study);
        link.addClassName("button");
        return link;
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, e -> action.run());
        button.setDisableOnClick(true);
        return button;
    }
}
