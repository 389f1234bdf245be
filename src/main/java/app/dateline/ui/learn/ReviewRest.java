package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.capital;
import static app.dateline.ui.parts.Words.number;
import static app.dateline.ui.parts.Words.say;

import app.dateline.service.ReviewDay;
import app.dateline.study.Blueprint;
import app.dateline.study.Study;
import app.dateline.ui.parts.Clocks;
import app.dateline.ui.parts.InBank;
import app.dateline.ui.parts.Slots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;

/// What stands where no card does: how the day went, or that nothing is due; when the next come; and the ways on.
final class ReviewRest extends Div {
    private final DatelineTitle title;

    /// @param desk where a learner is known; `again` shows what there is now
    ReviewRest(
            ReviewDay day,
            Optional<CardDesk> desk,
            RoundStarter starter,
            Runnable meetNew,
            Runnable again) {
        addClassNames("rest", "stack");
        var study = desk.map(CardDesk::study).orElse(Study.DAY);
        title = new DatelineTitle(day.today(), words(day, study));
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        if (day.memories().isEmpty()) {
            add(quiet(say("review.first-copy")));
        }
        next(day).ifPresent(words -> add(quiet(words)));
        if (day.unmet() > 0) {
            add(
                    quiet(
                            say(
                                    "review.unmet",
                                    day.unmet(),
                                    capital(number(day.unmet())),
                                    day.limits().fresh())));
        }
        add(actions(day, starter, meetNew));
        desk.ifPresent(here -> add(new RestOffers(here, again)));
        if (!day.forgotten().isEmpty()) {
            add(forgotten(day));
        }
    }

    void takeFocus() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static String words(ReviewDay day, Study study) {
        if (!(study instanceof Study.Day)) {
            return say("review.chosen-done");
        }
        if (day.seen() > 0) {
            return say("review.done", day.seen(), capital(number(day.seen())), number(day.known()));
        }
        return day.memories().isEmpty() ? say("review.first") : say("review.nothing-due");
    }

    private static Optional<String> next(ReviewDay day) {
        return day.next()
                .map(e ->
                        say(
                                "review.next",
                                e.getValue(),
                                capital(number(e.getValue())),
                                when(day.today(), e.getKey())));
    }

    private static String when(LocalDate today, LocalDate day) {
        return day.equals(today.plusDays(1))
                ? say("review.tomorrow", Clocks.weekday(day))
                : say("review.on", Clocks.weekday(day));
    }

    private static Component actions(ReviewDay day, RoundStarter starter, Runnable meetNew) {
        var actions = new Div();
        actions.addClassName("actions");
        var fresh = day.deck().fresh().size();
        if (fresh > 0) {
            var meet = new Button(say("review.meet", fresh, number(fresh)), e -> meetNew.run());
            meet.addThemeVariants(ButtonVariant.PRIMARY);
            meet.addClassNames("big", "primary");
            meet.setDisableOnClick(true);
            actions.add(meet);
        }
        actions.add(
                starter.button(
                        say("today.start-ten"),
                        day.edition().topic(),
                        Blueprint.of(RoundStarter.TEN),
                        fresh == 0));
        var done = InBank.link(say("summary.done"), TodayView.class);
        done.addClassNames("button", "plain");
        actions.add(done);
        return actions;
    }

    private static Section forgotten(ReviewDay day) {
        var heading = new H2(say("review.look-again"));
        heading.addClassName("section");
        var list = new UnorderedList();
        for (var card : day.forgotten()) {
            var copy = new Paragraph();
            copy.addClassName("copy");
            Slots.inked(copy, card.front(), card.back());
            list.add(new ListItem(copy));
        }
        var section = new Section(heading, list);
        section.addClassName("misses");
        return section;
    }

    private static Paragraph quiet(String words) {
        var copy = new Paragraph(words);
        copy.addClassNames("copy", "quiet");
        return copy;
    }
}
