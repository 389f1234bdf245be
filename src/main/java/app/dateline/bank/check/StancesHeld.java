package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules 1 and 2 for what a second article says of what a first one states: the stem gives the first one’s value; that the
/// second says the same or otherwise is proved by its claim, that it says nothing by its being listed as silent.
final class StancesHeld implements Gate {
    private static final Pattern STEM =
            Pattern.compile(
                    "For “(?<title>.+)”, (?<one>.+?) gives (?<value>.+) as the (?<word>\\w+): what \\k<word> does (?<other>.+) give\\?");
    private static final String SAME = "The same";
    private static final String ANOTHER = "Another";
    private static final String NONE = "It gives none";

    @Override
    public String name() {
        return "stances held";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream().filter(StancesHeld::asks).toList(),
                q -> judge(docket, q));
    }

    static boolean asks(Question question) {
        return STEM.matcher(question.prompt().text()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        var read = STEM.matcher(question.prompt().text());
        if (!read.matches() || !(question.task() instanceof Task.ChooseOne choose)) {
            return Matter.unread(question);
        }
        var matter = Matter.of(docket, read.group("word"), read.group("title"));
        var stated =
                docket.readings()
                        .article(read.group("one"))
                        .flatMap(a -> matter.flatMap(m -> m.by(a)))
                        .filter(c ->
                                docket.readings().words(c.value()).equals(read.group("value")));
        var second = docket.readings().article(read.group("other"));
        if (matter.isEmpty() || stated.isEmpty() || second.isEmpty()) {
            return Matter.unread(question);
        }
        var said = second.flatMap(matter.get()::by);
        var wanted =
                said.isPresent()
                        ? stance(docket, stated.get(), said.get())
                        : matter.get().silent(second.get()) ? NONE : "";
        return holds(choose, wanted, stated.get().id(), said.map(Claim::id))
                ? Stream.empty()
                : Stream.of(
                        Matter.finding(
                                question,
                                "\"%s\" is the key"
                                        .formatted(choose.options().get(choose.key()).text()),
                                "\"%s\" among the three answers, each with the second article’s claim"
                                        .formatted(wanted)));
    }

    private static String stance(Docket docket, Claim one, Claim other) {
        return switch (Matter.relation(docket, one, other)) {
            case SAME -> SAME;
            case APART -> ANOTHER;
            case FIRST_FINER, SECOND_FINER, OPEN -> "";
        };
    }

    private static boolean holds(
            Task.ChooseOne task, String wanted, ClaimId stated, Optional<ClaimId> said) {
        var right = task.options().get(task.key());
        var own = said.map(Set::of).orElse(Set.of());
        return right.text().equals(wanted)
                && Set.copyOf(task.options().stream().map(Option::text).toList())
                        .equals(Set.of(SAME, ANOTHER, NONE))
                && Set.copyOf(right.supportedBy())
                        .equals(said.map(s -> Set.of(stated, s)).orElse(Set.of(stated)))
                && task.wrong().stream().allMatch(o -> Set.copyOf(o.refutedBy()).equals(own));
    }
}
