package app.dateline.exchange;

import app.dateline.chronicle.ArticleId;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Lines;
import app.dateline.chronicle.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// The check put to the test: what two claims of one type on one line say is exchanged, and a fault must be found with one
/// of the two. `missed` are the pairs of which it was not.
public record Swaps(int tried, int caught, List<Pair> missed) {
    /// With fewer pairs than this, one missed is too few to speak of a share.
    private static final int MANY = 100;

    public Swaps {
        missed = List.copyOf(missed);
        if (tried < 0 || caught < 0 || tried - caught != missed.size()) {
            throw new IllegalArgumentException(
                    "Swaps that are tried are caught or missed; found %d tried, %d caught, %d missed"
                            .formatted(tried, caught, missed.size()));
        }
    }

    /// Two claims whose values could be taken for each other.
    public record Pair(ClaimId one, ClaimId other) {}

    /// Every pair of a chronicle whose claims all stand in their texts.
    public static Swaps of(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        var check = new ClaimCheck(chronicle, texts);
        var lines = ClaimCheck.lines(chronicle, texts);
        var pairs = pairs(chronicle, c -> lines.getOrDefault(c.id(), List.of()));
        var missed =
                pairs.stream()
                        .filter(p -> {
                            var one = chronicle.claim(p.one);
                            var other = chronicle.claim(p.other);
                            return check.faults(saying(one, other)).isEmpty()
                                    && check.faults(saying(other, one)).isEmpty();
                        })
                        .toList();
        return new Swaps(pairs.size(), pairs.size() - missed.size(), missed);
    }

    /// Claims of one article with a line in common and different values of one type.
    static List<Pair> pairs(Chronicle chronicle, Function<Claim, List<Lines>> lines) {
        var places =
                chronicle.events().stream()
                        .flatMap(e -> e.claims().stream())
                        .map(c -> new Place(c, type(c, chronicle), lines.apply(c)))
                        .toList();
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < places.size(); i++) {
            for (var other : places.subList(i + 1, places.size())) {
                if (places.get(i).couldBeTakenFor(other)) {
                    pairs.add(new Pair(places.get(i).claim.id(), other.claim.id()));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /// Too many missed: over one in a hundred, or more than one of a few.
    public Optional<Fault> fault(String file) {
        var enough = tried < MANY ? missed.size() <= 1 : missed.size() * MANY <= tried;
        return enough
                ? Optional.empty()
                : Optional.of(
                        new Fault(
                                file,
                                "swaps",
                                "%d of %d caught".formatted(caught, tried),
                                "99 per cent, or all but one of fewer than %d: narrow the spans of the pairs missed"
                                        .formatted(MANY)));
    }

    private static Vocabulary.ValueType type(Claim claim, Chronicle chronicle) {
        return Objects.requireNonNull(
                        chronicle.vocabulary().attributes().get(claim.attribute()),
                        claim.attribute())
                .type();
    }

    /// A claim where it stands, with what another says.
    private static Claim saying(Claim claim, Claim other) {
        return new Claim(
                claim.id(),
                claim.event(),
                claim.attribute(),
                other.value(),
                claim.article(),
                claim.at(),
                claim.lines(),
                claim.modality(),
                claim.by(),
                claim.via(),
                other.printed(),
                other.derived(),
                other.words(),
                claim.excludes());
    }

    private record Place(Claim claim, Vocabulary.ValueType type, List<Lines> lines) {
        boolean couldBeTakenFor(Place other) {
            return claim.article().equals(other.claim.article())
                    && type == other.type
                    && !claim.value().equals(other.claim.value())
                    && lines.stream().anyMatch(a -> other.lines.stream().anyMatch(b -> meet(a, b)));
        }

        private static boolean meet(Lines one, Lines other) {
            return one.first() <= other.last() && other.first() <= one.last();
        }
    }
}
