package app.dateline.chronicle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        LESS_SURE,
        APART,
        DIFFER
    }

    /// What one article says of one attribute.
    public sealed interface Cell {}

    /// `otherwise`: it contradicts at least as many articles as it agrees with, itself among them; `both`: it contradicts
    /// itself.
    public record Says(List<Claim> claims, boolean otherwise, boolean both) implements Cell {
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

    static Sheet of(
            Chronicle chronicle, Event event, Proof proof, List<Disagreement> disagreements) {
        var kind = chronicle.vocabulary().kinds().get(event.kind());
        var roles = kind == null ? List.<String>of() : kind.roles();
        var rows =
                event.claims().stream()
                        .map(Claim::attribute)
                        .distinct()
                        .filter(a -> !Link.is(chronicle, a))
                        .sorted(Comparator.comparingInt(a -> place(a, roles)))
                        .map(a ->
                                row(
                                        chronicle,
                                        event,
                                        proof,
                                        a,
                                        disagreements.stream()
                                                .filter(d -> d.attribute().equals(a))
                                                .map(Disagreement::sort)
                                                .collect(Collectors.toSet())))
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

    private static Row row(
            Chronicle chronicle,
            Event event,
            Proof proof,
            String attribute,
            Set<Disagreement.Sort> sorts) {
        var claims = event.claims(attribute);
        var cells =
                chronicle.articles().stream()
                        .collect(
                                Collectors.toMap(
                                        Article::id,
                                        a -> cell(event, proof, attribute, claims, a.id())));
        return new Row(attribute, standing(sorts, claims), cells);
    }

    private static Cell cell(
            Event event, Proof proof, String attribute, List<Claim> claims, ArticleId article) {
        var own = claims.stream().filter(c -> c.article().equals(article)).toList();
        if (!own.isEmpty()) {
            return new Says(
                    own,
                    own.stream().anyMatch(c -> otherwise(proof, c, claims)),
                    own.stream().anyMatch(a -> own.stream().anyMatch(b -> against(proof, a, b))));
        }
        if (event.claims().stream().noneMatch(c -> c.article().equals(article))) {
            return new Absent();
        }
        return event.silent().getOrDefault(attribute, List.of()).contains(article)
                ? new Silent()
                : new NotFound();
    }

    private static boolean otherwise(Proof proof, Claim claim, List<Claim> all) {
        var others =
                all.stream()
                        .filter(c ->
                                c.modality() == claim.modality()
                                        && !c.article().equals(claim.article()))
                        .collect(
                                Collectors.groupingBy(
                                        Claim::article,
                                        Collectors.reducing(
                                                false,
                                                c -> against(proof, claim, c),
                                                (a, b) -> a || b)));
        var against = others.values().stream().filter(Boolean::booleanValue).count();
        return against > 0 && against >= others.size() - against + 1;
    }

    /// A plan that came to nothing contradicts nobody, and two denials may both be right.
    private static boolean against(Proof proof, Claim one, Claim other) {
        return one.modality() == other.modality()
                && one.modality() != Modality.DENIED
                && proof.conflict(one, other);
    }

    private static Standing standing(Set<Disagreement.Sort> sorts, List<Claim> claims) {
        if (sorts.contains(Disagreement.Sort.CONFLICT)) {
            return Standing.DIFFER;
        }
        if (claims.stream().map(Claim::article).distinct().count() < 2) {
            return Standing.ONE_ARTICLE;
        }
        if (sorts.contains(Disagreement.Sort.MODALITY)) {
            return Standing.LESS_SURE;
        }
        if (claims.stream().map(Claim::value).distinct().count() == 1) {
            return Standing.AGREE;
        }
        return sorts.contains(Disagreement.Sort.REFINEMENT) ? Standing.MORE_EXACT : Standing.APART;
    }
}
