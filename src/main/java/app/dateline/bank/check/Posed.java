package app.dateline.bank.check;

import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing a question asks: the words it is told by, and those of each way to name the answer. Of a date the answer is its
/// year. The question of a row of a match is the match.
record Posed(Question question, String text, Set<String> words, List<Set<String>> names) {
    private static final Pattern SOURCE = Pattern.compile("According to [^,]*,");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    static Stream<Posed> in(Docket docket) {
        return docket.questions().stream()
                .flatMap(q ->
                        Stream.concat(
                                Rows.each(q)
                                        .flatMap(r -> docket.asked(r).stream())
                                        .filter(a -> !a.ofArticles())
                                        .map(a -> of(q, a)),
                                listed(docket, q)));
    }

    private static Posed of(Question whole, Asked asked) {
        var stem = asked.question().prompt().text();
        return of(
                whole,
                SOURCE.matcher(Words.withoutBlank(stem)).replaceAll(" "),
                asked.keys().stream().flatMap(k -> names(asked, k)));
    }

    private static Stream<Posed> listed(Docket docket, Question question) {
        return Listed.in(question).stream()
                .filter(l -> question.facts().stream().anyMatch(f -> f.event().equals(l.event())))
                .map(l ->
                        of(
                                question,
                                l.text(),
                                YEAR.matcher(Shown.years(docket, l.event()))
                                        .results()
                                        .map(m -> m.group())));
    }

    private static Posed of(Question question, String stem, Stream<String> names) {
        var all = names.map(Words::telling).filter(n -> !n.isEmpty()).distinct().toList();
        var words = new HashSet<>(Words.telling(stem));
        all.forEach(words::removeAll);
        return new Posed(question, stem, Set.copyOf(words), all);
    }

    private static Stream<String> names(Asked asked, Asked.Key key) {
        if (asked.question().task() instanceof Task.GiveDate date) {
            return YEAR.matcher(date.key().edtf()).results().map(m -> m.group());
        }
        if (key.value().filter(Value.Date.class::isInstance).isPresent()) {
            return YEAR.matcher(key.text()).results().map(m -> m.group());
        }
        var actor =
                asked.docket().actors().stream()
                        .filter(a ->
                                key.value()
                                        .filter(new Value.Ref(a.id().value())::equals)
                                        .isPresent())
                        .findFirst();
        return actor.isPresent()
                ? Stream.concat(Stream.of(actor.get().name()), actor.get().spellings().stream())
                : Stream.of(key.text());
    }

    /// Whether a text names the answer.
    boolean named(Collection<String> said) {
        return names.stream().anyMatch(said::containsAll);
    }
}
