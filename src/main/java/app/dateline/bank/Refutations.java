package app.dateline.bank;

import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Refutation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names the rule by which the claims written down with a wrong option refute it, read off those claims.
public record Refutations(Chronicle chronicle, Question question) {
    private static final Set<String> COMPARING = Set.of("most-exact", "both-right", "stance");
    private static final String ALONE = "made-alone";

    /// The same question with the rule of each wrong option.
    static Question named(Chronicle chronicle, Question question) {
        var rules = new Refutations(chronicle, question);
        return question.with(question.task().withOptions(rules::named));
    }

    /// The same option, with its rule where it is wrong.
    public Option named(Option option) {
        return right(option) ? option : option.by(rule(option));
    }

    /// A value left over in a match has no support, one that is used elsewhere has both.
    private static boolean right(Option option) {
        return !option.supportedBy().isEmpty() && option.refutedBy().isEmpty();
    }

    private Refutation rule(Option option) {
        var claims = option.refutedBy().stream().map(chronicle::claim).toList();
        if (claims.isEmpty()) {
            return Refutation.SILENT;
        }
        if (COMPARING.contains(question.recipe())) {
            return Refutation.COMPARED;
        }
        if (ofItself(option.trueOf(), claims)) {
            if (question.recipe().equals(ALONE)
                    || Dispute.of(chronicle, question) == Dispute.WHO_SAYS_WHAT) {
                return Refutation.AGREED;
            }
            if (claims.stream().allMatch(c -> c.value() instanceof Value.Date)) {
                return Refutation.OWN_TIME;
            }
        }
        return claims.stream().allMatch(c -> c.value() instanceof Value.Text)
                ? Refutation.EXCLUDED
                : Refutation.ONE_VALUE;
    }

    /// Whether it is an event and what is said of that event rules it out, not what is said of the one asked about.
    private boolean ofItself(Optional<Fact> trueOf, List<Claim> claims) {
        return trueOf.map(Fact::event)
                .filter(event -> claims.stream().allMatch(c -> c.event().equals(event)))
                .filter(event -> question.facts().stream().noneMatch(f -> f.event().equals(event)))
                .isPresent();
    }
}
