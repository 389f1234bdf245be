package simulate;

import app.dateline.study.fsrs.Card;
import app.dateline.study.fsrs.Rating;
import app.dateline.study.fsrs.Scheduler;
import java.util.HashMap;
import java.util.Map;

/// FSRS-6 as published: its default weights and 90 per cent retention, to the day.
final class Plain implements Policy {
    private final Map<Integer, Card> cards = new HashMap<>();

    @Override
    public int due(int fact, int day, Rating rating) {
        var card = cards.get(fact);
        var preview =
                card == null
                        ? Scheduler.DEFAULT.preview(day, 0)
                        : Scheduler.DEFAULT.preview(card, day, 0);
        cards.put(fact, preview.of(rating).card());
        return day + preview.of(rating).days();
    }
}
