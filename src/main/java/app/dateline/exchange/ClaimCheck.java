package app.dateline.exchange;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Span;
import app.dateline.chronicle.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Holds every claim against the words of its article that it points at. A fault says where and what was looked for, and
/// never what the article says there.
public final class ClaimCheck {
    /// Wider than this, a span is the neighbourhood of a statement and not the statement.
    private static final int WIDEST = 300;

    private final Chronicle chronicle;
    private final Map<ArticleId, ArticleText> texts;
    private final Evidence evidence;
    private final Derivations derivations;
    private final List<Fault> faults = new ArrayList<>();

    private ClaimCheck(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        this.chronicle = chronicle;
        this.texts = texts;
        evidence = Evidence.of(chronicle);
        derivations = new Derivations(chronicle);
    }

    /// Every claim whose value does not stand in its spans; texts of all articles are given.
    public static List<Fault> faults(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        var check = new ClaimCheck(chronicle, texts);
        chronicle.events().forEach(e -> e.claims().forEach(check::claim));
        return List.copyOf(check.faults);
    }

    /// The physical lines each claim stands on; for claims without fault.
    public static Map<ClaimId, List<Lines>> lines(
            Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        return chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .collect(
                        Collectors.toMap(
                                Claim::id,
                                c -> {
                                    var text = Objects.requireNonNull(texts.get(c.article()));
                                    return c.at().stream().map(text::lines).toList();
                                }));
    }

    private void claim(Claim claim) {
        var text = texts.get(claim.article());
        if (text == null) {
            fault(claim, "no text of " + claim.article(), "the text of every article");
        } else if (sensible(claim, text)) {
            var passage = text.passage(claim.at());
            var link = chronicle.vocabulary().links().containsKey(claim.attribute());
            if (Evidence.needsWords(claim.value(), link) && claim.words().isEmpty()) {
                fault(claim, "no words", "\"words\": one to five terms of the article itself");
            }
            printed(claim, passage);
            derived(claim, passage);
            sought(claim).stream()
                    .filter(s -> !s.stands().test(passage))
                    .filter(s -> claim.printed().filter(s::misprintedAs).isEmpty())
                    .forEach(s -> missing(claim, s.what()));
        }
    }

    private boolean sensible(Claim claim, ArticleText text) {
        var sensible = true;
        var before = 0;
        for (var span : claim.at()) {
            if (!text.holds(span)) {
                fault(claim, "a span that ends at %d".formatted(span.end()), "one in the text");
                sensible = false;
            }
            if (span.start() < before) {
                fault(claim, "spans that overlap or run back", "spans in the order of the text");
            }
            if (span.end() - span.start() > WIDEST) {
                fault(
                        claim,
                        "a span of %d characters".formatted(span.end() - span.start()),
                        "at most %d: only the words that state the claim".formatted(WIDEST));
            }
            before = span.end();
        }
        return sensible;
    }

    private void printed(Claim claim, Passage passage) {
        claim.printed()
                .filter(p -> !passage.prints(p))
                .ifPresent(p -> missing(claim, "\"%s\", the printed form".formatted(p)));
    }

    private void derived(Claim claim, Passage passage) {
        claim.derived()
                .ifPresent(d -> {
                    if (!passage.says(d.words())) {
                        missing(claim, "\"%s\", which derives it".formatted(d.words()));
                    }
                    derivations
                            .fault(claim, d)
                            .ifPresent(f ->
                                    fault(
                                            claim,
                                            f,
                                            d.shift()
                                                    + " from the value of "
                                                    + d.from()
                                                    + " to give this value"));
                });
    }

    private List<Sought> sought(Claim claim) {
        if (claim.derived().isEmpty()) {
            return evidence.sought(claim);
        }
        var value = claim.value();
        return value instanceof Value.Date date && !derivations.whole(claim)
                ? DateEvidence.withinTheYear(date.date())
                : evidence.words(claim);
    }

    private void missing(Claim claim, String what) {
        fault(claim, "no such thing in the words it points at", what);
    }

    private void fault(Claim claim, String found, String wanted) {
        faults.add(
                new Fault(
                        "events.json",
                        "%s (%s from %d to %d)"
                                .formatted(
                                        claim.id(),
                                        claim.article(),
                                        claim.at().getFirst().start(),
                                        claim.at().stream().mapToInt(Span::end).max().orElse(0)),
                        found,
                        wanted));
    }
}
