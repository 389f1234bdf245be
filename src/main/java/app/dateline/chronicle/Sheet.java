package app.dateline.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each article says of each attribute of one event, side by side. Links between events are no rows.
public record Sheet(Event event, List<Row> rows) {
    private static final String DATE = "date";

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// One attribute: how the articles stand to each other on it, and what each of them says.
    public record Row(String attribute, Standing standing, Map<ArticleId, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    public enum Standing {
        ONE_ARTICLE,
        AGREE,
        MORE_EXACT,
        APART,
        DIFFER
    }

    /// What one article says of one attribute.
    public sealed interface Cell {}

    /// `otherwise`: it contradicts at least as many articles as it agrees with, itself among them.
    public record Says(List<Claim> claims, boolean otherwise) implements Cell {
        public Says {
            claims = List.copyOf(claims);
        }
    }

    /// Read twice: it does not say.
    public record Silent() implements Cell {}

    /// It tells of the event, but nothing of this was found in it.
    public record NotFound() implements Cell {}

    /// It does not tell of the event at all.
    public record Absent() implements Cell {}

    static Sheet of(Chronicle chronicle, Event event, Proof proof) {
        var kind = chronicle.vocabulary().kinds().get(event.kind());
        var roles = kind == null ? List.<String>of() : kind.roles();
        var rows =
                event.claims().stream()
                        .map(Claim::attribute)
                        .distinct()
                        .filter(a -> !Link.is(chronicle, a))
                        .sorted(Comparator.comparingInt(a -> place(a, roles)))
                        .map(a -> row(chronicle, event, proof, a))
                        .toList();
        return new Sheet(event, rows);
    }

    /// The date first, then who and where, then the rest as the claims stand.
    private static int place(String attribute, List<String> roles) {
        return attribute.equals(DATE)
                ? -1
                : roles.contains(attribute)
                        ? roles.indexOf(attribute)
                        : attribute.equals("place") ? roles.size() : roles.size() + 1;
    }

    private static Row row(Chronicle chronicle, Event event, Proof proof, String attribute) {
        var claims = event.claims(attribute);
        var cells =
                chronicle.articles().stream()
                        .collect(
                                Collectors.toMap(
                                        Article::id,
                                        a -> cell(event, proof, attribute, claims, a.id())));
        return new Row(attribute, standing(proof, claims), cells);
    }

    private static Cell cell(
            Event event, Proof proof, String attribute, List<Claim> claims, ArticleId article) {
        var own = claims.stream().filter(c -> c.article().equals(article)).toList();
        if (!own.isEmpty()) {
            return new Says(own, own.stream().anyMatch(c -> otherwise(proof, c, claims)));
        }
        if (event.claims().stream().noneMatch(c -> c.article().equals(article))) {
            return new Absent();
        }
        return event.silent().getOrDefault(attribute, List.of()).contains(article)
                ? new Silent()
                : new NotFound();
    }

    private static boolean otherwise(Proof proof, Claim claim, List<Claim> all) {
        if (!claim.asserted()) {
            return false;
        }
        var others =
                all.stream()
                        .filter(c -> c.asserted() && !c.article().equals(claim.article()))
                        .collect(
                                Collectors.groupingBy(
                                        Claim::article,
                                        Collectors.reducing(
                                                false,
                                                c -> proof.conflict(claim, c),
                                                (a, b) -> a || b)));
        var against = others.values().stream().filter(Boolean::booleanValue).count();
        return against > 0 && against >= others.size() - against + 1;
    }

    private static Standing standing(Proof proof, List<Claim> claims) {
        var asserted = claims.stream().filter(Claim::asserted).toList();
        var pairs = asserted.stream().flatMap(a -> pairs(a, asserted)).toList();
        if (claims.stream().map(Claim::article).distinct().count() < 2) {
            return Standing.ONE_ARTICLE;
        }
        if (pairs.stream().anyMatch(p -> proof.conflict(p.one(), p.other()))) {
            return Standing.DIFFER;
        }
        if (!pairs.isEmpty() && pairs.stream().allMatch(Pair::same)) {
            return Standing.AGREE;
        }
        return pairs.stream().anyMatch(p -> proof.refines(p.one(), p.other()))
                ? Standing.MORE_EXACT
                : Standing.APART;
    }

    private record Pair(Claim one, Claim other) {
        boolean same() {
            return one.value().equals(other.value());
        }
    }

    private static Stream<Pair> pairs(Claim one, List<Claim> all) {
        return all.stream()
                .filter(c -> !c.article().equals(one.article()))
                .map(c -> new Pair(one, c));
    }
}
