package app.dateline.browser;

import static app.dateline.browser.Rounds.check;
import static app.dateline.browser.Rounds.give;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Wording;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Reads all that reaches the browser: nothing of the key or the feedback before the answer is given.
@BrowserTest
class SecrecyIT {
    private static final int LETTERS = 5;

    @Autowired private Visitor visitor;

    @ParameterizedTest
    @FieldSource("app.dateline.browser.Rounds#TASKS")
    void noKeyReachesTheBrowserBeforeTheAnswer(String type, Page page) {
        var received = new Received(page);
        var question = visitor.questions(List.of(q -> q.task().type().equals(type))).getFirst();

        visitor.openRound(page, List.of(question, question));
        give(page, question, false);
        page.locator("h1").click();
        received.settle();
        var before = received.sent();

        assertThat(before).contains(longestPart(question.prompt()));
        secrets(question).forEach(secret -> assertThat(before).doesNotContain(secret));

        received.empty();
        check(page);
        received.settle();
        var after = received.sent();
        assertThat(secrets(question))
                .as("the test looks for what feedback shows")
                .anyMatch(after::contains);
    }

    /// The longest run of words between its blanks.
    private static String longestPart(Prompt prompt) {
        return Stream.of(prompt.copy().split("\\[\\[[^\\]]*]]", -1))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow()
                .strip();
    }

    /// What only the feedback may tell: the claims and their lines, and the key itself where it is not among what is shown.
    private Stream<String> secrets(Question question) {
        var chronicle = visitor.edition().chronicle();
        var shown =
                switch (question.task()) {
                    case Task.ChooseOne choose ->
                            Stream.of(
                                    "Stated by",
                                    choose.options()
                                            .get(choose.key())
                                            .supportedBy()
                                            .getFirst()
                                            .value());
                    case Task.ChooseMany many ->
                            Stream.concat(
                                    Stream.of("Stated by"),
                                    many.refutedBy().stream().map(ClaimId::value));
                    case Task.TrueFalse statement ->
                            statement.key()
                                    ? Stream.of("Stated by")
                                    : Stream.of("Stated by", statement.right().text());
                    case Task.GiveDate date ->
                            Stream.of("Stated by", Wording.date(date.key()), date.key().edtf());
                    case Task.PlaceOnTimeline line -> Stream.of("Stated by", "You had it here");
                    case Task.Match match ->
                            Stream.concat(
                                    Stream.of("Stated by", "Left over"),
                                    match.refutedBy().stream().map(ClaimId::value));
                    case Task.TypeNumber number -> Stream.of("Stated by", number.words());
                    // "US" stands in many a word.
                    case Task.TypeText typed ->
                            typed.accepted().stream().filter(a -> a.length() > LETTERS);
                    case Task.PutInOrder order ->
                            order.items().stream().map(i -> Wording.date(i.date()));
                };
        return Stream.concat(
                shown,
                question.facts().stream()
                        .flatMap(f ->
                                chronicle.event(f.event()).claims(f.attribute()).stream()
                                        .map(c -> c.id().value())));
    }
}
