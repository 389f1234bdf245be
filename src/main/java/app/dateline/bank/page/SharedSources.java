package app.dateline.bank.page;

import app.dateline.chronicle.Article;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Wording;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which agreeing articles are not witnesses of their own, because one cites the other or both cite the same work.
record SharedSources(Phrases phrases) {

    /// A sentence for each work that several agreeing articles cite, or are.
    Stream<String> among(List<Claim> claims) {
        var asserted = claims.stream().filter(Claim::asserted).toList();
        var works = new TreeSet<String>();
        asserted.forEach(c -> cited(c).forEach(works::add));
        return works.stream().flatMap(work -> sharing(work, asserted).stream());
    }

    private List<String> sharing(String work, List<Claim> claims) {
        var sharing = claims.stream().filter(c -> is(c, work) || cites(c, work)).toList();
        var agreeing =
                sharing.stream().filter(c -> sharing.stream().anyMatch(o -> agree(c, o))).toList();
        var citing = labels(agreeing.stream().filter(c -> !is(c, work)));
        if (agreeing.isEmpty()) {
            return List.of();
        }
        var cite =
                citing.size() == 1 ? " cites " : citing.size() == 2 ? " both cite " : " all cite ";
        return List.of(Wording.list(citing) + cite + name(work));
    }

    /// A work that is no article of the bank has only its title.
    private String name(String work) {
        var name = phrases.wording().name(work);
        return name.equals(work) ? "“%s”".formatted(work) : name;
    }

    private boolean agree(Claim one, Claim other) {
        return !one.article().equals(other.article())
                && (phrases.chronicle().entails(one.value(), other.value())
                        || phrases.chronicle().entails(other.value(), one.value()));
    }

    private static boolean is(Claim claim, String work) {
        return claim.article().value().equals(work);
    }

    private boolean cites(Claim claim, String work) {
        return cited(claim).anyMatch(work::equals);
    }

    private Stream<String> cited(Claim claim) {
        return Stream.concat(
                phrases.chronicle().article(claim.article()).cites().stream(),
                claim.via().stream());
    }

    private List<String> labels(Stream<Claim> claims) {
        return claims.map(c -> phrases.chronicle().article(c.article()))
                .distinct()
                .map(Article::label)
                .toList();
    }
}
