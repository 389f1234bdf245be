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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds every claim against the words of its article that it points at. A fault says where and what was looked for, and
/// never what the article says there.
public final class ClaimCheck {
    private final Chronicle chronicle;
    private final Map<ArticleId, ArticleText> texts;
    private final Evidence evidence;
    private final Derivations derivations;

    ClaimCheck(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        this.chronicle = chronicle;
        this.texts = texts;
        evidence = Evidence.of(chronicle);
        derivations = new Derivations(chronicle);
    }

    /// Every claim whose value does not stand in its spans; texts of all articles are given.
    public static List<Fault> faults(Chronicle chronicle, Map<ArticleId, ArticleText> texts) {
        var check = new ClaimCheck(chronicle, texts);
        return chronicle.events().stream()
                .flatMap(e -> e.claims().stream())
                .flatMap(c -> Stream.concat(check.faults(c).stream(), check.speaker(c).stream()))
                .toList();
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

    /// What one claim says that its words do not; the claim need not be one of the chronicle.
    List<Fault> faults(Claim claim) {
        var text = texts.get(claim.article());
        if (text == null) {
            return List.of(
                    fault(claim, "no text of " + claim.article(), "the text of every article"));
        }
        var faults = new ArrayList<>(new ClaimSpans(claim, text).faults());
        if (claim.at().stream().allMatch(text::holds)) {
            faults.addAll(words(claim, text.passage(claim.at())));
        }
        return List.copyOf(faults);
    }

    /// Whom an article quotes it names, though seldom in the very words quoted.
    private Optional<Fault> speaker(Claim claim) {
        return Optional.ofNullable(texts.get(claim.article()))
                .flatMap(text ->
                        claim.by()
                                .map(by -> evidence.named(by.value()))
                                .filter(s -> !s.stands().test(text.whole()))
                                .map(s ->
                                        fault(
                                                claim,
                                                "a speaker the article never names",
                                                s.what())));
    }

    private List<Fault> words(Claim claim, Passage passage) {
        var faults = new ArrayList<Fault>();
        var link = chronicle.vocabulary().links().containsKey(claim.attribute());
        if (Evidence.needsWords(claim.value(), link) && claim.words().isEmpty()) {
            faults.add(
                    fault(claim, "no words", "\"words\": one to five terms of the article itself"));
        }
        claim.printed()
                .filter(p -> !passage.prints(p))
                .ifPresent(
                        p -> faults.add(missing(claim, "\"%s\", the printed form".formatted(p))));
        claim.derived().ifPresent(d -> faults.addAll(derived(claim, d, passage)));
        unsaid(claim, passage).forEach(s -> faults.add(missing(claim, s.what())));
        return faults;
    }

    /// What a claim says that does not stand in a passage.
    List<Sought> unsaid(Claim claim, Passage passage) {
        return sought(claim).stream()
                .filter(s -> !s.stands().test(passage))
                .filter(s -> claim.printed().filter(s::misprintedAs).isEmpty())
                .toList();
    }

    private List<Fault> derived(Claim claim, Claim.Derivation derivation, Passage passage) {
        var faults = new ArrayList<Fault>();
        if (!passage.says(derivation.words())) {
            faults.add(missing(claim, "\"%s\", which derives it".formatted(derivation.words())));
        }
        derivations
                .fault(claim, derivation)
                .ifPresent(f ->
                        faults.add(
                                fault(
                                        claim,
                                        f,
                                        "%s from the value of %s to give this value"
                                                .formatted(
                                                        derivation.shift(), derivation.from()))));
        return faults;
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

    private static Fault missing(Claim claim, String what) {
        return fault(claim, "no such thing in the words it points at", what);
    }

    static Fault fault(Claim claim, String found, String wanted) {
        return new Fault(
                "events.json",
                "%s (%s from %d to %d)"
                        .formatted(
                                claim.id(),
                                claim.article(),
                                claim.at().getFirst().start(),
                                claim.at().stream().mapToInt(Span::end).max().orElse(0)),
                found,
                wanted);
    }
}
