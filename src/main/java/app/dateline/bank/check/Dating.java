package app.dateline.bank.check;

import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Optional;
import java.util.stream.Stream;

/// When the items of a question were, by every article.
record Dating(Docket docket, Question question) {

    /// All the days on which any article may place the event.
    Optional<Days> span(Task.Item item) {
        return span(docket, item.event());
    }

    static Optional<Days> span(Docket docket, EventId event) {
        return docket.event(event).stream()
                .flatMap(e -> docket.witnesses(e, "date", Optional.empty()).claims().stream())
                .filter(c -> c.modality() != Modality.DENIED)
                .flatMap(c ->
                        c.value() instanceof Value.Date date
                                ? Stream.of(Days.of(date.date()))
                                : Stream.empty())
                .reduce(Days::with);
    }

    /// What is wrong with the dates an item shows and counts by.
    Optional<Finding> fault(Task.Item item) {
        var span = span(item);
        if (span.isEmpty()) {
            return finding(
                    "no article dates \"%s\"".formatted(item.text()), "an event with a date");
        }
        if (!Days.of(item.within()).cover(span.get())) {
            return finding(
                    "\"%s\" lies within %s, but articles place it from %s to %s"
                            .formatted(
                                    item.text(),
                                    item.within(),
                                    span.get().first(),
                                    span.get().last()),
                    "the whole span");
        }
        var standing =
                docket.event(item.event())
                        .map(e ->
                                docket.witnesses(e, "date", Optional.empty())
                                        .standing(new Value.Date(item.date())));
        return standing.filter(s -> s == Standing.SUPPORTED).isPresent()
                ? Optional.empty()
                : finding(
                        "the date %s of \"%s\" is not what the articles agree on"
                                .formatted(item.date(), item.text()),
                        "a supported date");
    }

    private Optional<Finding> finding(String wrong, String right) {
        return Optional.of(new Finding(question.id().value(), wrong, right));
    }
}
