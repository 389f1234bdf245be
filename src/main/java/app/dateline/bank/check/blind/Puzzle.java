package app.dateline.bank.check.blind;

import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A question as one sees it who knows nothing: its words, and what can be chosen. The event stands for what is asked about;
/// a solver that learns never sees it. `key` lists the places of right options: of a timeline several gaps may be right.
record Puzzle(
        String event,
        String recipe,
        Form form,
        String stem,
        List<String> options,
        List<Integer> key) {
    Puzzle {
        options = List.copyOf(options);
        key = List.copyOf(key);
    }

    /// None of a question that has nothing to choose from, or asks for several things at once.
    static Optional<Puzzle> of(Question question) {
        return switch (question.task()) {
            case Task.ChooseOne choose -> {
                var texts = choose.options().stream().map(Option::text).toList();
                yield Optional.of(
                        seen(
                                question,
                                Form.of(texts),
                                question.prompt().text(),
                                texts,
                                List.of(choose.key())));
            }
            case Task.TrueFalse statement ->
                    Optional.of(
                            seen(
                                    question,
                                    Form.STATEMENT,
                                    question.prompt().filled(statement.stated().text()),
                                    List.of("true", "false"),
                                    List.of(statement.key() ? 0 : 1)));
            case Task.PlaceOnTimeline line ->
                    Optional.of(
                            seen(
                                    question,
                                    Form.TIMELINE,
                                    question.prompt().text() + " " + line.placed().text(),
                                    gaps(line.standing()),
                                    line.key()));
            case Task.ChooseMany _,
                    Task.Match _,
                    Task.PutInOrder _,
                    Task.TypeText _,
                    Task.TypeNumber _,
                    Task.GiveDate _ ->
                    Optional.empty();
        };
    }

    private static Puzzle seen(
            Question question, Form form, String stem, List<String> options, List<Integer> key) {
        var event = question.facts().getFirst().event().value();
        return new Puzzle(event, question.recipe(), form, stem, options, key);
    }

    /// Each gap by the events on either side of it.
    private static List<String> gaps(List<Task.Item> standing) {
        return IntStream.rangeClosed(0, standing.size())
                .mapToObj(i -> stands(standing, i - 1) + " | " + stands(standing, i))
                .toList();
    }

    private static String stands(List<Task.Item> standing, int place) {
        return place < 0 || place == standing.size()
                ? ""
                : standing.get(place).date().edtf() + " " + standing.get(place).text();
    }

    /// A guesser's chance.
    double chance() {
        return (double) key.size() / options.size();
    }
}
