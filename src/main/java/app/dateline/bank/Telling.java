package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Of which events questions tell, before their answers or after: those they ask about, those of their options, those whose titles
/// they quote, and the kin of each. A round holds no two of which one tells of an event that the other asks about.
public record Telling(Kin kin, Map<String, EventId> byTitle) {
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”");

    public static Telling of(Chronicle chronicle) {
        return new Telling(
                Kin.of(chronicle),
                chronicle.events().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Event::title, Event::id, (one, same) -> one)));
    }

    public static Set<EventId> asked(Question question) {
        return question.facts().stream().map(Fact::event).collect(Collectors.toSet());
    }

    public Set<EventId> told(Question question) {
        return Stream.of(
                        asked(question).stream(),
                        question.task().reveals().stream(),
                        quoted(question.prompt().text()))
                .flatMap(s -> s)
                .flatMap(kin::with)
                .collect(Collectors.toSet());
    }

    private Stream<EventId> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(byTitle::containsKey)
                .map(byTitle::get);
    }
}
