package app.dateline.ui.learn;

import app.dateline.study.Study;
import app.dateline.ui.parts.InBank;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;

/// What the address of the cards asks for: `ahead=3` (days), `forgotten`, `topic=visits`, or else what the day asks. What makes
/// no sense in it asks for the day.
final class StudyAddress {
    private static final String AHEAD = "ahead";
    private static final String FORGOTTEN = "forgotten";
    private static final String TOPIC = "topic";

    private StudyAddress() {}

    static Study of(Location location) {
        var asked = location.getQueryParameters();
        return asked.getSingleParameter(AHEAD)
                .flatMap(StudyAddress::ahead)
                .or(() -> asked.getSingleParameter(TOPIC).map(Study.About::new))
                .or(() -> asked.getSingleParameter(FORGOTTEN).map(f -> new Study.Forgotten()))
                .orElse(Study.DAY);
    }

    private static Optional<Study> ahead(String days) {
        try {
            return Optional.of(new Study.Ahead(Integer.parseInt(days)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A way to the cards of a choice.
    static RouterLink link(String words, Study study) {
        var link = InBank.link(words, ReviewView.class);
        link.setQueryParameters(query(study));
        return link;
    }

    private static QueryParameters query(Study study) {
        return switch (study) {
            case Study.Day _ -> InBank.asking(QueryParameters.empty());
            case Study.Ahead ahead -> InBank.asking(Map.of(AHEAD, String.valueOf(ahead.days())));
            case Study.Forgotten _ -> InBank.asking(QueryParameters.of(FORGOTTEN, ""));
            case Study.About about -> InBank.asking(Map.of(TOPIC, about.subject()));
        };
    }
}
