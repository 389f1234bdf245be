package app.dateline.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the articles treat as one happening, period, figure or thesis: a bundle of claims under a permanent id.
/// `telling` is one undated past-tense sentence with attributes in braces; `asks` replaces it when that attribute is asked.
public record Event(
        EventId id,
        String kind,
        Type type,
        Status status,
        String title,
        String telling,
        Map<String, String> asks,
        List<String> topics,
        List<Claim> claims,
        Map<String, List<ArticleId>> silent,
        List<Note> notes,
        List<EventId> formerly,
        Optional<EventId> mergedInto) {
    public Event {
        asks = Map.copyOf(asks);
        topics = List.copyOf(topics);
        claims = List.copyOf(claims);
        silent = Map.copyOf(silent);
        notes = List.copyOf(notes);
        formerly = List.copyOf(formerly);
    }

    public List<Claim> claims(String attribute) {
        var about = new ArrayList<Claim>();
        for (var claim : claims) {
            if (claim.attribute().equals(attribute)) {
                about.add(claim);
            }
        }
        return List.copyOf(about);
    }

    /// Whether a note marks this very claim as mistaken or misprinted.
    public boolean erratum(Claim claim) {
        return noted(Note.Sort.ERRATUM, claim);
    }

    /// Whether a claim may make a plain question: it is asserted, not mistaken, and no date of which a note warns.
    public boolean sound(Claim claim) {
        return claim.asserted()
                && !erratum(claim)
                && !(claim.value() instanceof Value.Date && noted(Note.Sort.CAUTION, claim));
    }

    private boolean noted(Note.Sort sort, Claim claim) {
        return notes.stream()
                .anyMatch(n ->
                        n.sort() == sort
                                && n.claim()
                                        .map(claim.id()::equals)
                                        .orElse(n.attribute().equals(claim.attribute())));
    }

    public enum Type {
        EVENT,
        PERIOD,
        STATISTIC,
        THESIS
    }

    public enum Status {
        HAPPENED,
        CANCELLED,
        PLANNED,
        HELD
    }
}
