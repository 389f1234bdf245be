package app.dateline.bank.check;

import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One sentence of at most thirty words with one blank or one question mark, nothing left of the template, no clause that
/// denies twice, and no "all of the above".
final class WellWorded implements Gate {
    private static final int MOST_WORDS = 30;
    private static final Pattern STOP_WITHIN =
            Pattern.compile("(?<!\\b\\p{L})(?<!\\b(?:St|Mr|Dr|No))[.!?][”\"’)]* +(?=[\\p{Lu}\\[])");
    private static final Pattern END = Pattern.compile("[.?][”\"’)]*$");
    private static final Pattern SPACES = Pattern.compile("  |^ | $| [,.;:?!]|\\s[\\t\\n]");
    private static final Pattern CLAUSES = Pattern.compile("[,;:.?!“”—]+");
    private static final Pattern DENIAL =
            Pattern.compile(
                    "\\b(?:not|no|never|none|nobody|nothing|nowhere|neither|cannot|without)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> ABOVE =
            List.of("none of the above", "all of the above", "none of these", "all of these");

    @Override
    public String name() {
        return "well worded";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.questions(), WellWorded::judge)
                .and(Inspection.each(rows(docket), WellWorded::judge))
                .and(
                        Inspection.each(
                                docket.cards(),
                                c ->
                                        Stream.concat(
                                                        sentence(c.front()),
                                                        Stream.of(c.front().text(), c.back())
                                                                .flatMap(t ->
                                                                        Stream.concat(
                                                                                template(t),
                                                                                denials(t))))
                                                .map(f -> new Finding(c.id(), f, "plain words"))));
    }

    private static Stream<Finding> judge(Question question) {
        var prompt = question.prompt();
        var faults = new ArrayList<String>();
        sentence(prompt).forEach(faults::add);
        texts(question).flatMap(WellWorded::template).forEach(faults::add);
        texts(question).flatMap(WellWorded::denials).forEach(faults::add);
        var blanks =
                Stream.of(prompt.dateline().orElse(""), prompt.copy())
                        .flatMap(p -> Prompt.parts(p).stream())
                        .filter(Prompt.Blank.class::isInstance)
                        .count();
        var marks = prompt.text().chars().filter(c -> c == '?').count();
        if (asks(question) && blanks + marks != 1) {
            faults.add("%d blanks and %d question marks".formatted(blanks, marks));
        }
        Offered.in(question.task()).stream()
                .filter(o -> ABOVE.contains(o.toLowerCase(Locale.ROOT)))
                .forEach(o -> faults.add("option \"%s\"".formatted(o)));
        return faults.stream()
                .map(f ->
                        new Finding(
                                question.id().value(),
                                f,
                                "one sentence of at most %d words with one blank or question mark"
                                        .formatted(MOST_WORDS)));
    }

    private static List<Question> rows(Docket docket) {
        var whole = docket.questions();
        return docket.posed().stream().filter(q -> !whole.contains(q)).toList();
    }

    /// Whether it has a blank or a question of its own, and not one in each of its parts.
    private static boolean asks(Question question) {
        return Listed.in(question).isEmpty() && !(question.task() instanceof Task.Match);
    }

    private static Stream<String> texts(Question question) {
        return Stream.concat(
                Stream.of(question.prompt().text()), Offered.in(question.task()).stream());
    }

    private static Stream<String> sentence(Prompt prompt) {
        var faults = new ArrayList<String>();
        var words =
                Stream.of(
                                Pattern.compile("\\[\\[[^\\]]*]]")
                                        .matcher(prompt.text())
                                        .replaceAll("blank")
                                        .split("\\s+"))
                        .filter(w -> w.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count();
        if (words > MOST_WORDS) {
            faults.add("%d words".formatted(words));
        }
        if (STOP_WITHIN.matcher(prompt.copy()).find()) {
            faults.add("more than one sentence in \"%s\"".formatted(prompt.copy()));
        }
        if (!END.matcher(prompt.text()).find()) {
            faults.add("no stop at the end of \"%s\"".formatted(prompt.text()));
        }
        return faults.stream();
    }

    private static Stream<String> denials(String text) {
        return CLAUSES.splitAsStream(text)
                .filter(c -> DENIAL.matcher(c).results().count() > 1)
                .map(c -> "a double negative in \"%s\"".formatted(c.strip()));
    }

    private static Stream<String> template(String text) {
        var faults = new ArrayList<String>();
        if (text.contains("{") || text.contains("}")) {
            faults.add("a placeholder left in \"%s\"".formatted(text));
        }
        var blanks = Pattern.compile("\\[\\[[a-z ,]+]]").matcher(text).replaceAll("blank");
        if (blanks.contains("[") || blanks.contains("]")) {
            faults.add("a bracket left in \"%s\"".formatted(text));
        }
        if (SPACES.matcher(blanks).find()) {
            faults.add("a wrong space in \"%s\"".formatted(text));
        }
        return faults.stream();
    }
}
