package app.dateline.study.optimize;

import app.dateline.study.Recall;
import app.dateline.study.fsrs.Rating;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The reviews of a simulated learner as evidence of facts, as the logs would give it.
public final class SimulatedRecalls {
    private static final Rating[] RATINGS = Rating.values();

    private SimulatedRecalls() {}

    /// @param first the day from which the log's days are counted
    public static List<Recall> of(Histories log, LocalDate first) {
        var recalls = new ArrayList<Recall>();
        for (var fact = 0; fact < log.size(); fact++) {
            for (var i = log.starts[fact]; i < log.starts[fact + 1]; i++) {
                var day = first.plusDays(log.days[i]);
                recalls.add(
                        new Recall(
                                "fact" + fact,
                                "review" + i,
                                day.atTime(LocalTime.NOON)
                                        .plusSeconds(i - log.starts[fact])
                                        .toInstant(ZoneOffset.UTC),
                                day,
                                "card" + fact,
                                Recall.CARD,
                                0,
                                OptionalDouble.empty(),
                                RATINGS[log.ratings[i] - 1],
                                6));
            }
        }
        return recalls;
    }
}
