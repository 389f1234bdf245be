package app.dateline.exchange;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Span;
import java.util.List;
import java.util.Optional;

/// What was read in an article and left, with the reason: together with its claims, every sentence of it.
public record Reading(ArticleId article, List<Left> left) {
    public Reading {
        left = List.copyOf(left);
    }

    /// A statement that became no claim: where it stands, why it was left, perhaps what it says in our words, and the claim
    /// it repeats.
    public record Left(
            List<Span> at, Reason reason, Optional<String> says, Optional<ClaimId> claim) {
        public Left {
            at = List.copyOf(at);
            for (var i = 1; i < at.size(); i++) {
                if (at.get(i).start() < at.get(i - 1).end()) {
                    throw new IllegalArgumentException(
                            "Spans stand in the order of the text, apart; found %s before %s"
                                    .formatted(at.get(i - 1), at.get(i)));
                }
            }
            if (claim.isPresent() && reason != Reason.REPEATS) {
                throw new IllegalArgumentException(
                        "Only what repeats names a claim; found %s with %s"
                                .formatted(reason, claim.get()));
            }
        }

        /// Whether it is no part of what the article tells: notes, headings, captions and what a page left.
        public boolean apart() {
            return switch (reason) {
                case HEADING, CAPTION, NOTE, PAGE -> true;
                case FRAMING, REPEATS, VAGUE, ASIDE -> false;
            };
        }
    }

    public enum Reason {
        HEADING,
        CAPTION,
        /// Footnotes, references, the byline.
        NOTE,
        /// What a web page left in the text.
        PAGE,
        /// Announces, asks or sums up.
        FRAMING,
        /// Says again what a claim of the article points at already.
        REPEATS,
        /// Nothing that could be dated, counted or held against another text.
        VAGUE,
        /// About the wider world; nothing told here leans on it.
        ASIDE
    }
}
