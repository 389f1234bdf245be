package app.dateline.ui.teach;

import static app.dateline.ui.parts.Words.say;

import app.dateline.bank.Correction;
import app.dateline.bank.Edition;
import app.dateline.bank.edit.Rekeying;
import app.dateline.classroom.quiz.Regrade.Policy;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.Task;
import app.dateline.service.Regrading.Effect;
import app.dateline.service.Regrading.Outlook;
import app.dateline.ui.parts.KeyWords;
import app.dateline.ui.timeline.EventWords;
import java.util.List;
import java.util.stream.Collectors;

/// A correction of a quiz in words.
final class RegradeWords {
    /// How many corrections a notice names.
    private static final int NAMED = 3;

    private RegradeWords() {}

    static String policy(Policy policy) {
        return switch (policy) {
            case RAISE -> say("regrade.raise");
            case BOTH -> say("regrade.both");
            case RAISE_AND_LOWER -> say("regrade.lower");
            case DROP -> say("regrade.drop");
        };
    }

    static String policyMeans(Policy policy) {
        return switch (policy) {
            case RAISE -> say("regrade.raise-means");
            case BOTH -> say("regrade.both-means");
            case RAISE_AND_LOWER -> say("regrade.lower-means");
            case DROP -> say("regrade.drop-means");
        };
    }

    static long rising(List<Effect> effects) {
        return effects.stream().filter(e -> e.change() > 0).count();
    }

    static long falling(List<Effect> effects) {
        return effects.stream().filter(e -> e.change() < 0).count();
    }

    /// "21 marks rise, none falls."
    static String counts(List<Effect> effects) {
        return say("regrade.counts", rising(effects), falling(effects));
    }

    static String key(Question question) {
        return question.task() instanceof Task.TrueFalse(var holds, _, var right)
                ? holds ? say("regrade.true") : say("regrade.false", right.text())
                : KeyWords.of(question.task());
    }

    static String becomes(Rekeying becomes) {
        return switch (becomes) {
            case Rekeying.Kept(var question) -> key(question);
            case Rekeying.Keyed(var question) -> key(question);
            case Rekeying.Keyless _ -> say("regrade.keyless");
        };
    }

    /// "The pipeline accord is signed, price, according to Khan"
    static String fact(Edition edition, Correction correction) {
        var fact = Fact.of(correction.fact());
        var chronicle = edition.chronicle();
        var event =
                edition.event(fact.event().value())
                        .map(e -> e.title())
                        .orElseGet(() -> fact.event().value());
        var what = event + ", " + EventWords.attribute(fact.attribute());
        return fact.article()
                .map(a -> say("fact.by-source", what, chronicle.article(a).label()))
                .orElse(what);
    }

    static String nothing() {
        return say("regrade.nothing-said");
    }

    /// What students read unless the instructor writes something else.
    static String notice(Outlook outlook) {
        var told =
                outlook.corrections().stream()
                        .limit(NAMED)
                        .map(c ->
                                say(
                                        "regrade.notice-fact",
                                        fact(outlook.now(), c),
                                        c.now().orElseGet(RegradeWords::nothing),
                                        c.was().orElseGet(RegradeWords::nothing)))
                        .collect(Collectors.joining(" "));
        return (say("regrade.notice", outlook.questions().size()) + " " + told).strip();
    }
}
