package app.dateline.bank.page;

import app.dateline.bank.Bank;
import app.dateline.bank.Unasked;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a bank asks a matter: the prompts, plain or by source; or why no recipe asks it.
record HowAsked(Phrases phrases, Bank bank, List<Unasked> unasked) {
    private static final Set<String> OF_TWO = Set.of("both-right", "stance");

    Stream<String> of(Matter matter) {
        var asking = bank.questions().stream().filter(q -> asks(q, matter)).toList();
        var orders = asking.stream().filter(q -> !ofOne(q) && !amongFacts(q)).count();
        var apart = matter.headings().contains(Heading.CONFLICTS);
        var choices = asking.stream().filter(q -> amongFacts(q) && !apart).count();
        return asking.isEmpty()
                ? Stream.of("Not asked: " + reasons(matter) + ".")
                : Stream.of(
                                prompts(
                                        asking.stream()
                                                .filter(HowAsked::ofOne)
                                                .filter(q -> !amongFacts(q) || apart)
                                                .toList()),
                                counted(orders, "order"),
                                counted(choices, "choice"))
                        .flatMap(s -> s);
    }

    /// Whether its prompt says what is asked: of one event, or as a number.
    private static boolean ofOne(Question question) {
        return question.task() instanceof Task.TypeNumber
                || question.facts().stream().map(Fact::event).distinct().count() == 1;
    }

    /// Where the articles agree, such a question tells of the matter what its prompt does not: when it was beside others.
    private static boolean amongFacts(Question question) {
        return question.source().isEmpty()
                && question.task() instanceof Task.ChooseOne choose
                && choose.amongFacts();
    }

    private static boolean asks(Question question, Matter matter) {
        return question.facts().stream()
                .anyMatch(f ->
                        f.event().equals(matter.event().id())
                                && f.attribute().equals(matter.attribute()));
    }

    private static Stream<String> counted(long many, String what) {
        return many == 0
                ? Stream.of()
                : Stream.of(
                        "Asked in %s of events."
                                .formatted(many == 1 ? "one " + what : many + " " + what + "s"));
    }

    /// Questions of one prompt differ in how they are answered.
    private Stream<String> prompts(List<Question> questions) {
        var tasks = new LinkedHashMap<String, TreeSet<String>>();
        questions.forEach(q ->
                tasks.computeIfAbsent(asked(q), prompt -> new TreeSet<>())
                        .add(q.task().type().replace('-', ' ')));
        return tasks.entrySet().stream()
                .map(e -> "%s (%s)".formatted(e.getKey(), String.join(", ", e.getValue())));
    }

    private String asked(Question question) {
        var prompt = question.prompt().text().replace("[[", "[").replace("]]", "]");
        return question.source()
                .map(s -> "Asked by source, %s: “%s”".formatted(phrases.who(s), prompt))
                .orElse(how(question).formatted(prompt));
    }

    private static String how(Question question) {
        return amongFacts(question) || OF_TWO.contains(question.recipe())
                ? "Asked of both: “%s”"
                : question.task().several()
                        ? "Where a learner wants it so, whatever an article states is right: “%s”"
                        : "Asked plainly: “%s”";
    }

    private String reasons(Matter matter) {
        var recipes =
                unasked.stream()
                        .filter(u ->
                                u.event().equals(matter.event().id())
                                        && u.attribute().equals(matter.attribute()))
                        .collect(
                                Collectors.groupingBy(
                                        Unasked::reason,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                u -> u.recipe().replace('-', ' '),
                                                Collectors.toCollection(TreeSet::new))));
        return recipes.isEmpty()
                ? "no recipe asks for the " + Phrases.attribute(matter.attribute())
                : recipes.entrySet().stream()
                        .map(e -> "%s (%s)".formatted(e.getKey(), String.join(", ", e.getValue())))
                        .collect(Collectors.joining("; "));
    }
}
