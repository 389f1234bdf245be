package app.dateline.bank.check;

import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "A" and "an" fit the word that follows; before a blank they fit every option, so that they give none away.
final class IndefiniteArticles implements Gate {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}’'.-])([Aa]n?) [“\"‘(]?([$€£]?[\\p{L}\\p{N}][\\p{L}\\p{N}-]*)");
    private static final Pattern BEFORE_BLANK =
            Pattern.compile("(?<![\\p{L}\\p{N}’'.-])([Aa]n?) \\[\\[");
    private static final Set<String> SPOKEN_WITH_VOWEL = Set.of("hour", "honest", "honour", "heir");
    private static final Pattern SPOKEN_WITH_CONSONANT =
            Pattern.compile("(?:one|once|eu|uni(?!n)|us[aeu]|ura|uti|ewe).*");
    private static final Pattern SPELT_OUT =
            Pattern.compile("\\p{Lu}{1,3}(?:[-\\d].*)?|[A-Z]{2,3}");
    private static final Pattern VOWEL_FIGURE = Pattern.compile("[$€£]?(?:8\\d*|1[18](?:\\d{3})*)");

    @Override
    public String name() {
        return "a and an";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                        docket.posed(),
                        q -> Stream.concat(text(q.id().value(), q.prompt().text()), blank(q)))
                .and(Inspection.each(docket.cards(), c -> text(c.id(), c.front().text())));
    }

    private static Stream<Finding> text(String about, String text) {
        return BEFORE.matcher(text)
                .results()
                .filter(m -> m.group(1).equalsIgnoreCase("an") != vowel(m.group(2)))
                .map(m ->
                        new Finding(
                                about,
                                "\"%s\"".formatted(m.group()),
                                "%s %s".formatted(vowel(m.group(2)) ? "an" : "a", m.group(2))));
    }

    private static Stream<Finding> blank(Question question) {
        var before = BEFORE_BLANK.matcher(question.prompt().text());
        var offered = offered(question.task());
        if (!before.find() || offered.isEmpty()) {
            return Stream.empty();
        }
        var an = before.group(1).equalsIgnoreCase("an");
        return offered.stream()
                .filter(o -> vowel(o) != an)
                .map(o ->
                        new Finding(
                                question.id().value(),
                                "\"%s\" before the blank does not fit \"%s\""
                                        .formatted(before.group(1), o),
                                "words that fit every option"));
    }

    private static List<String> offered(Task task) {
        return task instanceof Task.ChooseOne || task instanceof Task.TrueFalse
                ? Offered.in(task)
                : List.of();
    }

    /// Whether a word is spoken with a vowel first: "an hour", "an MI-17", "an 8"; "a US", "a one-day", "a European".
    private static boolean vowel(String word) {
        var first = word.split("[\\s]", 2)[0];
        if (Character.isDigit(first.charAt(0)) || "$€£".indexOf(first.charAt(0)) >= 0) {
            return VOWEL_FIGURE.matcher(first).matches();
        }
        if (SPELT_OUT.matcher(first).matches()) {
            return "AEFHILMNORSX".indexOf(first.charAt(0)) >= 0;
        }
        var low = first.toLowerCase(java.util.Locale.ROOT);
        return SPOKEN_WITH_VOWEL.stream().anyMatch(low::startsWith)
                || ("aeiou".indexOf(low.charAt(0)) >= 0
                        && !SPOKEN_WITH_CONSONANT.matcher(low).matches());
    }
}
