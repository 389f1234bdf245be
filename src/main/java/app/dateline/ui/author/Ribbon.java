package app.dateline.ui.author;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Span;
import app.dateline.service.BankCoverage;
import app.dateline.ui.parts.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// An article from its first word to its last: what is claimed and tested solid, what is claimed and not tested hatched, the rest
/// empty. Its table says the same in words.
record Ribbon(BankCoverage coverage, ArticleId article) {

    /// A stretch of the article, in code points.
    private record Piece(int start, int end, boolean tested) {
        Piece(Span span, boolean tested) {
            this(span.start(), span.end(), tested);
        }
    }

    void draw(Markup html) {
        var length = coverage.length(article);
        html.open("div", "class", "ribbon", "aria-hidden", "true");
        coverage.left(article)
                .filter(BankCoverage.Left::apart)
                .flatMap(l -> l.at().stream())
                .forEach(s -> piece(html, "apart", s.start(), s.end(), length));
        pieces().forEach(p ->
                piece(html, p.tested() ? "tested" : "untested", p.start(), p.end(), length));
        html.close();
    }

    private static void piece(Markup html, String sort, int start, int end, int length) {
        html.open(
                        "i",
                        "class",
                        sort,
                        "style",
                        String.format(
                                Locale.ROOT,
                                "left:%.2f%%;width:%.2f%%",
                                100.0 * start / length,
                                100.0 * (end - start) / length))
                .close();
    }

    /// What overlaps is one piece, tested where any claim on it is.
    private List<Piece> pieces() {
        var spans =
                coverage.reached().of(article).stream()
                        .flatMap(c -> c.claim().at().stream().map(s -> new Piece(s, c.tested())))
                        .sorted(Comparator.comparingInt(Piece::start))
                        .toList();
        var pieces = new ArrayList<Piece>();
        for (var next : spans) {
            if (!pieces.isEmpty() && next.start() <= pieces.getLast().end()) {
                var last = pieces.removeLast();
                pieces.add(
                        new Piece(
                                last.start(),
                                Math.max(last.end(), next.end()),
                                last.tested() || next.tested()));
            } else {
                pieces.add(next);
            }
        }
        return pieces;
    }
}
