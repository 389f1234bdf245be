package app.dateline.bank.check;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Wording;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// Judges a question in an editor's words by itself: as every question it is one sentence that gives nothing away, and it has the
/// blank that the words it was made with have.
public final class PromptCheck {
    private static final List<Gate> GATES = List.of(new WellWorded(), new NothingLeaks());

    /// Said before, and more exactly.
    private static final String BLANKS = "[0-9]+ blanks.*";

    private PromptCheck() {}

    /// What is wrong with the question in these words.
    public static List<Finding> faults(Chronicle chronicle, Question made, Prompt words) {
        var other = made.with(words);
        var docket = new Docket(chronicle, new Bank("", List.of(other), List.of()), "");
        return Stream.of(
                        blank(made, words),
                        keys(made.task())
                                .filter(key -> gives(words, key) && !gives(made.prompt(), key))
                                .map(key -> given(made, key)),
                        GATES.stream()
                                .flatMap(g -> g.inspect(docket).findings().stream())
                                .filter(f -> !f.wrong().matches(BLANKS)))
                .flatMap(faults -> faults)
                .distinct()
                .toList();
    }

    private static Stream<Finding> blank(Question made, Prompt words) {
        var wanted = blanks(made.prompt());
        return blanks(words).equals(wanted)
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                made.id().value(),
                                wanted.isEmpty()
                                        ? "a blank"
                                        : "no blank [[%s]]".formatted(wanted.getFirst()),
                                wanted.isEmpty()
                                        ? "words without a blank"
                                        : "that blank once, where the answer belongs"));
    }

    private static List<String> blanks(Prompt prompt) {
        return Prompt.parts(prompt.text()).stream()
                .filter(Prompt.Blank.class::isInstance)
                .map(b -> ((Prompt.Blank) b).wanted())
                .toList();
    }

    private static Finding given(Question made, String key) {
        return new Finding(
                made.id().value(),
                "the words give \"%s\" away".formatted(key),
                "words that leave it to be answered");
    }

    private static boolean gives(Prompt words, String key) {
        var told = " " + String.join(" ", Words.of(Words.withoutBlank(words.text()))) + " ";
        return told.contains(" " + String.join(" ", Words.of(key)) + " ");
    }

    /// Whatever is right, in words.
    private static Stream<String> keys(Task task) {
        return switch (task) {
            case Task.ChooseOne one -> Stream.of(one.options().get(one.key()).text());
            case Task.ChooseMany many ->
                    many.key().stream().map(i -> many.options().get(i)).map(Option::text);
            case Task.TrueFalse statement ->
                    Stream.of(statement.stated().text(), statement.right().text());
            case Task.Match match -> match.values().stream().map(Option::text);
            case Task.GiveDate date -> Stream.of(Wording.date(date.key()));
            case Task.TypeNumber number -> number.keys().stream().map(number::words);
            case Task.TypeText type -> type.accepted().stream();
            case Task.PlaceOnTimeline line -> Stream.of(Wording.date(line.placed().date()));
            case Task.PutInOrder _ -> Stream.empty();
        };
    }
}
