package app.dateline.bank.page;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One matter as Markdown: a table of who says what, then what there is to know of it.
record MatterEntry(Phrases phrases, HowAsked howAsked) {

    String text(Matter matter) {
        return "\n#### %s: %s\n\n"
                        .formatted(matter.event().title(), Phrases.attribute(matter.attribute()))
                + table(claims(matter))
                + "\n"
                + remarks(matter).map(r -> "- %s\n".formatted(r)).collect(Collectors.joining());
    }

    /// In the order of the articles, so that one always stands above the other.
    private List<Claim> claims(Matter matter) {
        var order = phrases.chronicle().articles().stream().map(Article::id).toList();
        return matter.event().claims(matter.attribute()).stream()
                .sorted(Comparator.comparingInt(c -> order.indexOf(c.article())))
                .toList();
    }

    private String table(List<Claim> claims) {
        return "| article | says | where |\n|---|---|---|\n"
                + claims.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Claim claim) {
        return Stream.of(
                        Phrases.capital(phrases.who(claim.article())),
                        phrases.what(claim),
                        Phrases.where(claim))
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private Stream<String> remarks(Matter matter) {
        return Stream.of(
                        besides(matter),
                        silent(matter),
                        shared(matter),
                        howAsked.of(matter),
                        new EditorsNotes(phrases).of(matter))
                .flatMap(remarks -> remarks);
    }

    private static Stream<String> besides(Matter matter) {
        var besides = matter.besides().map(Heading::one).toList();
        return besides.isEmpty()
                ? Stream.empty()
                : Stream.of("Also %s.".formatted(Wording.list(besides)));
    }

    private Stream<String> silent(Matter matter) {
        var silent = matter.event().silent().getOrDefault(matter.attribute(), List.<ArticleId>of());
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Silent on it: %s."
                                .formatted(
                                        Wording.list(silent.stream().map(phrases::who).toList())));
    }

    private Stream<String> shared(Matter matter) {
        var shared = new SharedSources(phrases).among(claims(matter)).toList();
        return shared.isEmpty()
                ? Stream.empty()
                : Stream.of("Not witnesses of their own: %s.".formatted(String.join("; ", shared)));
    }
}
