package app.dateline.exchange;

import app.dateline.chronicle.Claim;
import java.util.ArrayList;
import java.util.List;

/// Where a claim points: into the text, in its order, and at no more than a statement.
record ClaimSpans(Claim claim, ArticleText text) {
    /// Wider than this, a span is the neighbourhood of a statement and not the statement.
    private static final int WIDEST = 300;

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var before = 0;
        for (var span : claim.at()) {
            if (!text.holds(span)) {
                faults.add(
                        fault("a span that ends at %d".formatted(span.end()), "one in the text"));
            }
            if (span.start() < before) {
                faults.add(
                        fault("spans that overlap or run back", "spans in the order of the text"));
            }
            if (span.end() - span.start() > WIDEST) {
                faults.add(
                        fault(
                                "a span of %d characters".formatted(span.end() - span.start()),
                                "at most %d: only the words that state the claim"
                                        .formatted(WIDEST)));
            }
            before = span.end();
        }
        return List.copyOf(faults);
    }

    private Fault fault(String found, String wanted) {
        return ClaimCheck.fault(claim, found, wanted);
    }
}
