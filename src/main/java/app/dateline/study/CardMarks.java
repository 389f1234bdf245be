package app.dateline.study;

import java.util.Map;

/// What the review logs say of cards besides their grades, kept beside the logs.
public interface CardMarks {
    /// A learner's marks in a topic, by the cards' ids; none of a card of which nothing is said.
    Map<String, CardMark> of(LearnerId learner, String topic);

    void put(LearnerId learner, String topic, String card, CardMark mark);
}
