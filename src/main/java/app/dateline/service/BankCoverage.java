package app.dateline.service;

import app.dateline.bank.Edition;
import app.dateline.bank.check.Reached;
import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Span;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of the articles of a bank is tested, and what was read in them and left.
public record BankCoverage(Edition edition, Reached reached, List<Left> left) {
    public BankCoverage {
        left = List.copyOf(left);
    }

    /// @param at spans of code points
    /// @param apart whether it is no part of what the article tells, such as notes
    public record Left(ArticleId article, List<Span> at, boolean apart) {
        public Left {
            at = List.copyOf(at);
        }
    }

    /// Where an article ends, in code points, as far as anything was read in it.
    public int length(ArticleId article) {
        return Stream.concat(
                        reached.of(article).stream().flatMap(c -> c.claim().at().stream()),
                        left(article).flatMap(l -> l.at().stream()))
                .flatMapToInt(s -> IntStream.of(s.end()))
                .max()
                .orElse(1);
    }

    public Stream<Left> left(ArticleId article) {
        return left.stream().filter(l -> l.article().equals(article));
    }
}
