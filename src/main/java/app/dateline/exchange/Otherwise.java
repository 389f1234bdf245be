package app.dateline.exchange;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Lines;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an article says where a claim points, in place of what the claim says: "Line 72 has the number 2.5, not 2".
record Otherwise(Chronicle chronicle, Claim claim, ArticleText text) {
    private static final String YEAR = "the year ";
    private static final String NUMBER = "the number ";
    private static final String NAME = "a listed spelling of ";

    /// @param sought does not stand in the passage
    String words(Sought sought, Passage passage) {
        var lines = claim.at().stream().map(text::lines).distinct().toList();
        var one = lines.size() == 1 && lines.getFirst().first() == lines.getFirst().last();
        return "%s %s."
                .formatted(
                        where(lines),
                        said(sought, passage, one ? "has" : "have", one ? "does" : "do"));
    }

    private String said(Sought sought, Passage passage, String has, String does) {
        var what = sought.what();
        if (what.startsWith(YEAR)) {
            var years = passage.dates().years().stream().sorted().map(String::valueOf).toList();
            return instead("year", years, what.substring(YEAR.length()), has, does);
        }
        if (what.startsWith(NUMBER)) {
            var wanted = sought.forms().getFirst();
            var numbers = passage.printedNumbers();
            return numbers.contains(wanted)
                    ? "%s the number %s, but not beside a sign of its unit".formatted(has, wanted)
                    : instead("number", numbers, wanted, has, does);
        }
        return what.startsWith(NAME)
                ? "%s not name %s".formatted(does, name(what.substring(NAME.length())))
                : "%s not have %s".formatted(does, what);
    }

    private String name(String id) {
        return chronicle.name(id).orElse(id);
    }

    private static String instead(
            String word, List<String> found, String wanted, String has, String does) {
        return found.isEmpty()
                ? "%s not have the %s %s".formatted(does, word, wanted)
                : "%s the %s%s %s, not %s"
                        .formatted(
                                has,
                                word,
                                found.size() == 1 ? "" : "s",
                                String.join(", ", found),
                                wanted);
    }

    static String where(List<Lines> lines) {
        var words =
                lines.stream()
                        .map(l ->
                                l.first() == l.last()
                                        ? String.valueOf(l.first())
                                        : l.first() + "–" + l.last())
                        .collect(Collectors.joining(", "));
        return (words.matches("[0-9]+") ? "Line " : "Lines ") + words;
    }

    /// Where the claim points, within a sentence.
    String on() {
        return on(claim.at().stream().map(text::lines).distinct().toList());
    }

    static String on(List<Lines> lines) {
        return where(lines).toLowerCase(Locale.ROOT);
    }
}
