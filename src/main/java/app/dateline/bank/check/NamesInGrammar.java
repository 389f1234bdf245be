package app.dateline.bank.check;

import app.dateline.question.Question;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever name or figure stands in a sentence, the words round it fit: one article and not two, "the" before what is called
/// so, "in" before a month or a year and "on" before a day, the plural after more than one, an apostrophe alone after the "s"
/// of a plural. Every option is read in the blank, right or wrong.
final class NamesInGrammar implements Gate {
    private static final String MONTH = "(?:%s)".formatted(String.join("|", EnglishDate.MONTHS));
    private static final Map<Pattern, String> WRONG =
            Map.of(
                    Pattern.compile(
                            "\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:the|an?)\\b"),
                    "one article",
                    Pattern.compile("\\b([Ii]n|[Oo]n|[Aa]t|[Oo]f|[Tt]o|[Bb]y|[Ww]ith) \\1\\b"),
                    "the word once",
                    Pattern.compile(
                            "\\b[Oo]n (?:%s )?(?:1[5-9]|20)\\d\\d\\b|\\b[Oo]n %1$s(?= —|[,.]|$)"
                                    .formatted(MONTH)),
                    "\"in\" before a month or a year",
                    Pattern.compile("\\b(?:[Ii]n|[Aa]t) \\d{1,2} " + MONTH),
                    "\"on\" before a day",
                    Pattern.compile(
                            "(?<![\\d.,])(?:1|\\b[Oo]ne|\\b[Aa]n?) (?:years|months|days|people|states)\\b"
                                    + "|(?<![\\d.,-])(?:[2-9]|\\d\\d+) (?:year|month|day|person|state)\\b(?!-)"),
                    "the number of the noun",
                    Pattern.compile("\\b\\p{L}*(?:States|Nations|Emirates)’s\\b"),
                    "an apostrophe alone after a plural",
                    Pattern.compile("\\p{L}'(?:s\\b|(?= ))"),
                    "’");

    @Override
    public String name() {
        return "names in grammar";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var bare = bare(docket);
        return Inspection.each(
                        docket.posed(), q -> judge(bare, q.id().value(), sentences(docket, q)))
                .and(
                        Inspection.each(
                                docket.cards(),
                                c -> judge(bare, c.id(), Stream.of(c.front().filled(c.back())))));
    }

    private static Stream<String> sentences(Docket docket, Question question) {
        var listed = Listed.in(question).stream().map(Listed::text);
        var prompt = question.prompt();
        var filled =
                docket.asked(question).stream()
                        .flatMap(a ->
                                Stream.concat(
                                        a.options().stream().map(o -> o.text()),
                                        a.keys().stream().map(Asked.Key::text)))
                        .distinct()
                        .map(prompt::filled);
        return Stream.of(Stream.of(prompt.text()), listed, filled).flatMap(s -> s).distinct();
    }

    private static Stream<Finding> judge(Pattern bare, String about, Stream<String> sentences) {
        return sentences
                .flatMap(s ->
                        Stream.concat(
                                WRONG.entrySet().stream()
                                        .flatMap(w -> found(w.getKey(), w.getValue(), about, s)),
                                found(bare, "\"the\" before it", about, s)))
                .distinct();
    }

    private static Stream<Finding> found(
            Pattern wrong, String right, String about, String sentence) {
        return wrong.matcher(sentence)
                .results()
                .map(m ->
                        new Finding(
                                about, "\"%s\" in \"%s\"".formatted(m.group(), sentence), right));
    }

    /// Names that are called "the …", where no "the" stands before them or before the one word that does.
    private static Pattern bare(Docket docket) {
        var names =
                docket.actors().stream()
                        .map(a -> a.name())
                        .filter(n -> n.startsWith("the "))
                        .map(n -> Pattern.quote(n.substring("the ".length())))
                        .toList();
        return names.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile(
                        names.stream()
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{N}–-])(?<!\\b[Tt]he )(?<!\\b[Tt]he \\p{L}{1,12} )(?:",
                                                ")(?![\\p{L}\\p{N}–-])")));
    }
}
