package app.dateline.question;

import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Wording;

/// The mark of a date.
final class DateMark {
    private static final Mark HALF = new Mark(0.5);
    private static final int LAST_YEAR = 9999;

    private DateMark() {}

    /// A month and year that the key is compatible with is right; where a month was asked, the right year alone is half.
    static Marking of(Question question, Task.GiveDate task, Answer.Dated given) {
        if (given.year() < 0 || given.year() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "%s asks for a year from 0 to %d; found %d"
                            .formatted(question.id(), LAST_YEAR, given.year()));
        }
        var byMonth = task.asked() == EventDate.Precision.MONTH;
        var year = EventDate.parse("%04d".formatted(given.year()));
        var date =
                byMonth && given.month().isPresent()
                        ? EventDate.parse(
                                "%04d-%02d".formatted(given.year(), given.month().getAsInt()))
                        : year;
        var full = !byMonth || given.month().isPresent();
        if (full && task.key().compatibleWith(date)) {
            return Marker.whole(question, Mark.FULL, Wording.date(date), "key");
        }
        return byMonth && task.key().compatibleWith(year)
                ? Marker.whole(question, HALF, Wording.date(date), "year right")
                : Marker.whole(question, Mark.NONE, Wording.date(date), "year " + given.year());
    }
}
