package app.dateline.bank.check;

import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Nothing outward gives the key away. Of numbers it is not the only one that is given more or less exactly than the
/// others. Over the bank it is not the odd one out more often than chance has it, where one option alone has or lacks a
/// figure, a comma, a quotation mark, a hyphen, a capital or an article: a chi-square test of each at the level of one in a
/// thousand, from twenty cases on.
final class KeyNotOdd implements Gate {
    private static final int FEWEST = 20;
    private static final double LIMIT = 0.001;

    private static final Map<String, Predicate<String>> SIGNS =
            new TreeMap<>(
                    Map.of(
                            "a figure", Pattern.compile("\\d").asPredicate(),
                            "a comma", Pattern.compile(",").asPredicate(),
                            "a quotation mark", Pattern.compile("[“”\"]").asPredicate(),
                            "a hyphen", Pattern.compile("-").asPredicate(),
                            "a capital", Pattern.compile("^\\p{Lu}").asPredicate(),
                            "an article",
                                    Pattern.compile("^(?:the|an?) ", Pattern.CASE_INSENSITIVE)
                                            .asPredicate()));

    @Override
    public String name() {
        return "key not the odd one out";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var chosen = new ArrayList<Task.ChooseOne>();
        var findings = new ArrayList<Finding>();
        for (var question : docket.questions()) {
            if (question.task() instanceof Task.ChooseOne choose) {
                chosen.add(choose);
                if (alone(choose, KeyNotOdd::exactness)) {
                    findings.add(
                            new Finding(
                                    question.id().value(),
                                    "only the key \"%s\" is given so exactly"
                                            .formatted(key(choose).text()),
                                    "another number as round or as exact"));
                }
            }
        }
        SIGNS.forEach((sign, has) -> odd(chosen, sign, has).forEach(findings::add));
        return new Inspection(chosen.size(), findings);
    }

    private static Option key(Task.ChooseOne choose) {
        return choose.options().get(choose.key());
    }

    private static String exactness(Option option) {
        return Magnitude.figures(option.text()).stream()
                .mapToObj(Integer::toString)
                .findFirst()
                .orElse("");
    }

    /// Whether the key differs in some way from all the others, which are alike in it.
    private static boolean alone(Task.ChooseOne choose, Function<Option, String> way) {
        var others =
                choose.options().stream()
                        .filter(o -> !o.equals(key(choose)))
                        .map(way)
                        .distinct()
                        .toList();
        return others.size() == 1 && !others.contains(way.apply(key(choose)));
    }

    private static Stream<Finding> odd(
            List<Task.ChooseOne> chosen, String sign, Predicate<String> has) {
        var tally = new Tally(2);
        var cases = 0;
        for (var choose : chosen) {
            var having = choose.options().stream().filter(o -> has.test(o.text())).count();
            var all = choose.options().size();
            if (having == 1 || having == all - 1) {
                cases++;
                var odd = has.test(key(choose).text()) == (having == 1);
                tally.hit(odd ? 1 : 0, 1 - 1.0 / all, 1.0 / all);
            }
        }
        return cases < FEWEST || tally.p() > LIMIT
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                "bank",
                                "where one option alone has or lacks %s, another and the key are it %s"
                                        .formatted(sign, tally.seen()),
                                tally.expected()));
    }
}
