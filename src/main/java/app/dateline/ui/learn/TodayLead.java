package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.Today;
import app.dateline.study.Blueprint;
import app.dateline.study.Selection;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/// The day in a sentence, and what to start with.
final class TodayLead extends Section {

    /// @param known whether somebody is signed in here
    /// @param shares whether others use this computer too
    /// @param first whether the page begins with it: else it stands below what one came for
    TodayLead(Today.Desk desk, RoundStarter starter, boolean known, boolean shares, boolean first) {
        addClassName("lead");
        var copy = new Paragraph(copy(desk));
        copy.addClassNames("copy", "quiet");
        add(
                first ? new DatelineTitle(desk.day(), title(desk)) : below(title(desk)),
                copy,
                actions(desk, starter, first));
        if (!desk.firstVisit()) {
            desk.ends().ifPresent(end -> meta(say("today.night", end.toString())));
        } else if (!known) {
            meta(shares ? say("today.shared") : say("today.no-account"));
        }
    }

    private static H2 below(String title) {
        var heading = new H2(title);
        heading.addClassName("section");
        return heading;
    }

    private static String title(Today.Desk desk) {
        return desk.firstVisit()
                ? say("today.first")
                : desk.due() > 0
                        ? say("today.due", desk.due(), capital(number(desk.due())))
                        : say("today.nothing-due");
    }

    private static String copy(Today.Desk desk) {
        if (desk.firstVisit()) {
            var articles = desk.edition().chronicle().articles().size();
            return say(
                    "today.first-copy",
                    capital(number(articles)),
                    desk.edition().subject().tells());
        }
        return desk.cards() > 0
                ? say("today.cards", desk.cards(), capital(number(desk.cards())))
                : say("today.copy");
    }

    private static Div actions(Today.Desk desk, RoundStarter starter, boolean first) {
        var topic = desk.edition().topic();
        var actions =
                new Div(
                        starter.button(
                                say("today.start-ten"),
                                topic,
                                Blueprint.of(RoundStarter.TEN),
                                first && desk.cards() == 0),
                        starter.button(
                                say("today.start-two-minutes"),
                                topic,
                                Blueprint.twoMinutes(Selection.ALL),
                                false));
        actions.addClassName("actions");
        if (desk.cards() > 0) {
            var review = InBank.link(say("today.review"), ReviewView.class);
            review.addClassNames("button", "big");
            review.setClassName("primary", first);
            actions.addComponentAsFirst(review);
        }
        return actions;
    }

    private void meta(String words) {
        var meta = new Paragraph(words);
        meta.addClassName("meta");
        add(meta);
    }
}
