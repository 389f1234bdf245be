package app.dateline.bank.check;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.stream.Stream;

/// Rule 5: no word of the key, none of its other spellings, no year or ordinal of it stands in the stem; an article is named
/// only where one is asked.
final class NothingLeaks implements Gate {

    @Override
    public String name() {
        return "stem leaks nothing";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.allAsked(), a -> Stream.concat(key(a), article(a)))
                .and(Inspection.each(docket.listing(), NothingLeaks::listed))
                .and(
                        Inspection.each(
                                docket.cards(),
                                c ->
                                        c.facts().stream()
                                                .flatMap(f ->
                                                        new Clues(docket, f.attribute(), c.back())
                                                                .in(c.front().text()))
                                                .map(clue ->
                                                        new Finding(
                                                                c.id(),
                                                                "the front gives \"%s\" away"
                                                                        .formatted(clue),
                                                                "a front without it"))));
    }

    private static Stream<Finding> key(Asked asked) {
        // The article asked for is looked for below, where "Khan" in "Imran Khan" is no article.
        return asked.ofArticles() ? Stream.empty() : texts(asked).flatMap(t -> given(asked, t));
    }

    private static Stream<String> texts(Asked asked) {
        return asked.question().task() instanceof Task.GiveDate date
                ? Stream.of(asked.docket().readings().words(new Value.Date(date.key())))
                : asked.keys().stream().map(Asked.Key::text);
    }

    private static Stream<Finding> given(Asked asked, String text) {
        return new Clues(asked.docket(), asked.attribute(), text)
                .in(asked.question().prompt().text())
                .map(clue ->
                        asked.finding(
                                "the stem gives \"%s\" of the key \"%s\" away"
                                        .formatted(clue, text),
                                "a stem without it"));
    }

    private static Stream<Finding> listed(Question question) {
        return Listed.in(question).stream()
                .filter(i -> dated(i.text()))
                .map(i ->
                        new Finding(
                                question.id().value(),
                                "item \"%s\" gives its time away".formatted(i.text()),
                                "an item without year or month"));
    }

    private static Stream<Finding> article(Asked asked) {
        if (asked.bySource()) {
            return Stream.empty();
        }
        return new ArticleNames(asked.docket())
                .in(asked.question().prompt().text()).stream()
                        .map(Article::label)
                        .map(label ->
                                asked.finding(
                                        "the stem names the article \"%s\"".formatted(label),
                                        "articles named only by source"));
    }

    private static boolean dated(String text) {
        return text.matches(".*(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d).*")
                || EnglishDate.MONTHS.stream().anyMatch(m -> month(m, text));
    }

    /// "May" is a month only with a capital and not at the beginning.
    private static boolean month(String month, String text) {
        return Words.stands(month, text) && !text.startsWith("May ");
    }
}
