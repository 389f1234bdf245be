package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 2 for the most exact article: its claim implies that of every article that speaks, and none of them implies it;
/// every wrong article says less, by the claim recorded, or is listed as silent.
final class MostExactHeld implements Gate {
    private static final Pattern STEM =
            Pattern.compile("Which article gives the most exact (\\w+) for “(.+)”\\?");

    @Override
    public String name() {
        return "most exact held";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(MostExactHeld::asks).toList(),
                q -> judge(docket, q));
    }

    static boolean asks(Question question) {
        return STEM.matcher(question.prompt().text()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        var stem = STEM.matcher(question.prompt().text());
        var matter =
                stem.matches()
                        ? Matter.of(docket, stem.group(1), stem.group(2))
                        : Optional.<Matter>empty();
        if (matter.isEmpty() || !(question.task() instanceof Task.ChooseOne choose)) {
            return Matter.unread(question);
        }
        var right = choose.options().get(choose.key());
        var key = docket.readings().article(right.text()).flatMap(matter.get()::by);
        if (key.isEmpty() || !right.supportedBy().equals(List.of(key.get().id()))) {
            return Stream.of(
                    Matter.finding(
                            question, "the key proves nothing", "an article, and what it says"));
        }
        return Stream.concat(
                rivals(docket, question, matter.get(), key.get()),
                choose.wrong().stream()
                        .filter(o -> !less(docket, matter.get(), o))
                        .map(o ->
                                Matter.finding(
                                        question,
                                        "\"%s\" neither says less nor is silent"
                                                .formatted(o.text()),
                                        "an article that does, with its claim")));
    }

    private static Stream<Finding> rivals(
            Docket docket, Question question, Matter matter, Claim key) {
        return matter.all().stream()
                .filter(c -> !c.equals(key))
                .filter(c -> Matter.relation(docket, key, c) != Matter.Relation.FIRST_FINER)
                .map(c ->
                        Matter.finding(
                                question,
                                "%s does not say less than the key".formatted(c.id()),
                                "a key more exact than every other"));
    }

    /// Its claim is written down with it; a silent article has none.
    private static boolean less(Docket docket, Matter matter, Option option) {
        var article = docket.readings().article(option.text());
        var said = article.flatMap(matter::by).map(Claim::id).map(List::of);
        return article.isPresent()
                && option.refutedBy().equals(said.orElse(List.of()))
                && (said.isPresent() || matter.silent(article.get()));
    }
}
