package app.dateline.bank.check;

import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A sentence that a learner has read once a question is answered, and its words: the stem with the answer in the blank, what
/// is listed with its time, and each other option with the event it is true of.
record Shown(Question question, String text, Set<String> words) {

    static Stream<Shown> by(Docket docket, Question question) {
        var listed = Listed.in(question);
        return Stream.of(
                        stems(docket, question),
                        listed.stream().map(l -> l.text() + ", " + years(docket, l.event())),
                        elsewhere(docket, question).filter(e -> listed.isEmpty()))
                .flatMap(s -> s)
                .map(text -> new Shown(question, text, Words.telling(text)));
    }

    private static Stream<String> stems(Docket docket, Question question) {
        return question.task() instanceof Task.Match match
                ? IntStream.range(0, match.rows().size())
                        .mapToObj(i ->
                                match.rows()
                                        .get(i)
                                        .prompt()
                                        .filled(match.values().get(match.key().get(i)).text()))
                : Stream.of(
                        docket.asked(question)
                                .map(a -> question.prompt().filled(words(a)))
                                .orElse(question.prompt().text()));
    }

    private static String words(Asked asked) {
        return asked.question().task() instanceof Task.GiveDate date
                ? asked.docket().readings().words(new Value.Date(date.key()))
                : asked.keyText();
    }

    private static Stream<String> elsewhere(Docket docket, Question question) {
        return question.task().wrong().stream().flatMap(o -> told(docket, o));
    }

    private static Stream<String> told(Docket docket, Option option) {
        return option.trueOf().stream()
                .flatMap(f -> docket.event(f.event()).stream())
                .map(e -> "%s: %s".formatted(option.text(), e.title()));
    }

    /// The years that any article gives an event.
    static String years(Docket docket, EventId event) {
        return docket.event(event).stream()
                .flatMap(e -> e.claims("date").stream())
                .flatMap(c ->
                        c.value() instanceof Value.Date date
                                ? date.date().year().stream()
                                : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
