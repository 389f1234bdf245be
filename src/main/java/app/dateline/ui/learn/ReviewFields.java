package app.dateline.ui.learn;

import static app.dateline.ui.parts.Words.say;

import app.dateline.study.ReviewSettings;
import app.dateline.ui.parts.Count;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// How the learner wants to be reviewed: at most how many cards a day, and how these are spread over days.
final class ReviewFields extends Section {

    /// @param change keeps what a field changes in the settings as they are by then
    ReviewFields(
            ReviewSettings now, LocalDate today, Consumer<UnaryOperator<ReviewSettings>> change) {
        var heading = new H2(say("settings.review"));
        heading.addClassName("section");
        add(heading, limits(now, change), new PaceFields(now, today, change));
    }

    private static Div limits(ReviewSettings now, Consumer<UnaryOperator<ReviewSettings>> change) {
        var counts =
                new Div(
                        new Count(
                                say("settings.new-a-day"),
                                now.freshADay(),
                                cards -> change.accept(s -> s.withFreshADay(cards))),
                        new Count(
                                say("settings.reviews-a-day"),
                                now.reviewsADay(),
                                cards -> change.accept(s -> s.withReviewsADay(cards))));
        counts.addClassName("counts");
        return new Div(counts, Pictures.meta(say("settings.a-day-why")));
    }
}
