package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Rule 8: "first", "only", "since" and the like are said only of what an article claims so, by source, or of these articles; a
/// cause is asked only by source.
final class ScopedClaims implements Gate {
    private static final Set<String> RANKS =
            Set.of("first", "only", "since", "largest", "biggest", "highest", "longest", "oldest");
    private static final Set<String> CAUSES = Set.of("reason", "cause", "motive", "in-response-to");
    private static final List<String> NO_RANK =
            List.of("the earliest first", "the latest first", "of these came first");

    @Override
    public String name() {
        return "first, only, since scoped";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                        docket.posed(), q -> Stream.concat(said(docket, q), cause(docket, q)))
                .and(
                        Inspection.each(
                                docket.cards(),
                                c ->
                                        c.facts().stream()
                                                .flatMap(f ->
                                                        unscoped(
                                                                docket,
                                                                c.id(),
                                                                c.front().text(),
                                                                f.event()))));
    }

    private static Stream<Finding> said(Docket docket, Question question) {
        var asked = docket.asked(question);
        if (asked.filter(Asked::bySource).isPresent()) {
            return Stream.empty();
        }
        var event = question.facts().getFirst().event();
        var id = question.id().value();
        var listed = Listed.in(question);
        return Stream.of(
                        Stream.of(new Listed(question.prompt().text(), event)),
                        listed.stream(),
                        Offered.in(question.task()).stream()
                                .filter(o -> listed.isEmpty())
                                .map(o -> new Listed(o, event)))
                .flatMap(s -> s)
                .flatMap(l -> unscoped(docket, id, l.text(), l.event()));
    }

    private static Stream<Finding> unscoped(
            Docket docket, String about, String text, EventId event) {
        if (text.contains("in these articles")) {
            return Stream.empty();
        }
        return Words.of(Words.without(text, NO_RANK)).stream()
                .filter(RANKS::contains)
                .distinct()
                .filter(word -> docket.event(event).filter(e -> claimed(docket, e, word)).isEmpty())
                .map(word ->
                        new Finding(
                                about,
                                "\"%s\" in \"%s\" is nobody's claim".formatted(word, text),
                                "\"in these articles\", a question by source, or a superlative that an article claims"));
    }

    private static boolean claimed(Docket docket, Event event, String word) {
        return event.claims().stream()
                .map(c -> c.attribute())
                .distinct()
                .flatMap(a -> docket.witnesses(event, a, Optional.empty()).sound().stream())
                .anyMatch(c ->
                        switch (c.value()) {
                            case Value.Superlative most ->
                                    Words.of(most.rank()).contains(word)
                                            || Words.of(most.scope()).contains(word)
                                            || (word.equals("since") && most.since().isPresent());
                            case Value.Date date ->
                                    word.equals("since") && date.date().latest().isEmpty();
                            default -> false;
                        });
    }

    private static Stream<Finding> cause(Docket docket, Question question) {
        return docket.asked(question).stream()
                .filter(a -> CAUSES.contains(a.attribute()) && question.source().isEmpty())
                .map(a -> a.finding("a cause is asked as a fact", "a question by source"));
    }
}
