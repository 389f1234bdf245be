package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Rule 2, where a learner takes whatever one of the articles states: the names or numbers that are right are those that sound
/// assertions state, each of them, and some two of them cannot both be so. An open amount ("more than 2") is no number to
/// type; one that is right must lie in it.
final class SeveralRight implements Gate {

    @Override
    public String name() {
        return "right whatever is stated";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream()
                        .filter(a -> a.question().task().several())
                        .filter(a -> !(a.question().task() instanceof Task.GiveDate))
                        .toList(),
                SeveralRight::judge);
    }

    private static Stream<Finding> judge(Asked asked) {
        var keys = asked.keys().stream().flatMap(k -> k.value().stream()).toList();
        var sound = asked.witnesses().sound();
        return Stream.of(
                        asked.question().source().stream()
                                .map(s ->
                                        asked.finding(
                                                "several answers are right by %s alone"
                                                        .formatted(s),
                                                "what any of the articles states")),
                        asked.keys().stream()
                                .filter(k ->
                                        sound.stream()
                                                .noneMatch(c ->
                                                        k.value()
                                                                .filter(c.value()::equals)
                                                                .isPresent()))
                                .map(k ->
                                        asked.finding(
                                                "\"%s\" counts as right, which no article states so"
                                                        .formatted(k.text()),
                                                "what an article states")),
                        sound.stream()
                                .filter(c -> !accepted(asked, c, keys))
                                .map(c ->
                                        asked.finding(
                                                "%s says \"%s\", which does not count as right"
                                                        .formatted(
                                                                c.id(),
                                                                asked.docket()
                                                                        .readings()
                                                                        .words(c.value())),
                                                "whatever an article states")),
                        apart(asked, keys)
                                ? Stream.<Finding>empty()
                                : Stream.of(
                                        asked.finding(
                                                "\"%s\" can be true at once"
                                                        .formatted(asked.keyText()),
                                                "values on which the articles disagree")))
                .flatMap(s -> s);
    }

    private static boolean accepted(Asked asked, Claim claim, List<Value> keys) {
        return keys.contains(claim.value())
                || (claim.value() instanceof Value.Amount amount
                        && !amount.from().equals(amount.to())
                        && keys.stream().anyMatch(k -> asked.docket().values().implies(k, amount)));
    }

    private static boolean apart(Asked asked, List<Value> keys) {
        return keys.stream()
                .anyMatch(a ->
                        keys.stream().anyMatch(b -> !asked.docket().values().compatible(a, b)));
    }
}
