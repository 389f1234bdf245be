package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Refutation;
import app.dateline.question.Task;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Rule 1: every wrong option names the rule by which its claims refute it, and they are such as that rule takes. Whether they
/// refute it is for the other gates.
final class RefutationsNamed implements Gate {

    @Override
    public String name() {
        return "refuted by the rule named";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions(),
                q ->
                        Stream.concat(
                                wrong(q.task()).filter(o -> !fits(docket, o)).map(o -> fault(q, o)),
                                right(q.task())
                                        .filter(o -> o.refutation().isPresent())
                                        .map(o -> fault(q, o))));
    }

    private static Finding fault(Question question, Option option) {
        return new Finding(
                question.id().value(),
                "\"%s\" names %s"
                        .formatted(
                                option.text(),
                                option.refutation().map(r -> "the rule " + r).orElse("no rule")),
                "the rule by which the claims recorded with a wrong option refute it");
    }

    /// In a match also what is right for another row.
    private static Stream<Option> wrong(Task task) {
        return task instanceof Task.Match match
                ? match.values().stream().filter(v -> !v.refutedBy().isEmpty())
                : task.wrong().stream();
    }

    private static Stream<Option> right(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> Stream.of(one.options().get(one.key()));
            case Task.ChooseMany many -> many.key().stream().map(many.options()::get);
            case Task.TrueFalse statement ->
                    statement.key()
                            ? Stream.of(statement.right(), statement.stated())
                            : Stream.of(statement.right());
            case Task.Match _,
                    Task.PutInOrder _,
                    Task.PlaceOnTimeline _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    Stream.of();
        };
    }

    private static boolean fits(Docket docket, Option option) {
        var claims = option.refutedBy().stream().flatMap(id -> docket.claim(id).stream()).toList();
        return option.refutation()
                .filter(rule ->
                        rule == Refutation.SILENT
                                ? option.refutedBy().isEmpty()
                                : !claims.isEmpty()
                                        && claims.stream().allMatch(taken(docket, option, rule)))
                .isPresent();
    }

    /// Whether a rule takes a claim as proof against an option.
    private static Predicate<Claim> taken(Docket docket, Option option, Refutation rule) {
        return switch (rule) {
            case SILENT -> _ -> false;
            case EXCLUDED -> c -> c.value() instanceof Value.Text;
            case ONE_VALUE ->
                    c ->
                            !(c.value() instanceof Value.Text)
                                    && docket.readings()
                                            .attribute(c.attribute())
                                            .filter(a -> !a.many())
                                            .isPresent();
            case OWN_TIME -> c -> c.value() instanceof Value.Date && its(option, c);
            case COMPARED -> c -> !(c.value() instanceof Value.Text);
            case AGREED ->
                    c ->
                            its(option, c)
                                    && option.trueOf()
                                            .map(Fact::attribute)
                                            .filter(c.attribute()::equals)
                                            .isPresent();
        };
    }

    private static boolean its(Option option, Claim claim) {
        return option.trueOf().map(Fact::event).filter(claim.event()::equals).isPresent();
    }
}
