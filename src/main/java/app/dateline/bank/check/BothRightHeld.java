package app.dateline.bank.check;

import app.dateline.bank.check.Matter.Relation;
import app.dateline.chronicle.Article;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 2 for two articles that may both be right: their claims stand to each other as the key says, the four answers
/// there are are offered, and both claims are the proof of each.
final class BothRightHeld implements Gate {
    private static final Pattern STEM =
            Pattern.compile("Can (.+?) and (.+?) both be right on the (\\w+) of “(.+)”\\?");

    @Override
    public String name() {
        return "both right held";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(BothRightHeld::asks).toList(),
                q -> judge(docket, q));
    }

    static boolean asks(Question question) {
        return STEM.matcher(question.prompt().text()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        var stem = STEM.matcher(question.prompt().text());
        var matter =
                stem.matches()
                        ? Matter.of(docket, stem.group(3), stem.group(4))
                        : Optional.<Matter>empty();
        var two =
                matter.isEmpty()
                        ? List.<Article>of()
                        : Stream.of(stem.group(1), stem.group(2))
                                .flatMap(n -> docket.readings().article(n).stream())
                                .distinct()
                                .filter(a -> matter.get().by(a).isPresent())
                                .toList();
        return two.size() == 2 && question.task() instanceof Task.ChooseOne choose
                ? judge(docket, question, choose, matter.orElseThrow(), two)
                : Matter.unread(question);
    }

    private static Stream<Finding> judge(
            Docket docket,
            Question question,
            Task.ChooseOne task,
            Matter matter,
            List<Article> two) {
        var one = matter.by(two.getFirst()).orElseThrow();
        var other = matter.by(two.getLast()).orElseThrow();
        var words =
                Map.of(
                        Relation.FIRST_FINER,
                        "Yes: %s is the more exact of the two".formatted(two.getFirst().label()),
                        Relation.SECOND_FINER,
                        "Yes: %s is the more exact of the two".formatted(two.getLast().label()),
                        Relation.SAME,
                        "Yes: they say the same",
                        Relation.APART,
                        "No: one rules out the other");
        var proof = Set.of(one.id(), other.id());
        var right = task.options().get(task.key());
        var wanted = words.getOrDefault(Matter.relation(docket, one, other), "");
        var offered = task.options().stream().map(Option::text).toList();
        return right.text().equals(wanted)
                        && offered.size() == words.size()
                        && Set.copyOf(offered).equals(Set.copyOf(words.values()))
                        && proof.equals(Set.copyOf(right.supportedBy()))
                        && task.wrong().stream()
                                .allMatch(o -> proof.equals(Set.copyOf(o.refutedBy())))
                ? Stream.empty()
                : Stream.of(
                        Matter.finding(
                                question,
                                "\"%s\" is the key of %s".formatted(right.text(), offered),
                                "\"%s\" among the four answers, each with both claims"
                                        .formatted(wanted)));
    }
}
