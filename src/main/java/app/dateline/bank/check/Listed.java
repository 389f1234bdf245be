package app.dateline.bank.check;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.stream.Stream;

/// An event that a question lists in words of its own, beside others of its kind: nothing in the words may give it away, and
/// no other event may fit them.
record Listed(String text, EventId event) {

    /// The events a question lists; none where it asks about one attribute of one event.
    static List<Listed> in(Question question) {
        return switch (question.task()) {
            case Task.PutInOrder order ->
                    order.items().stream().map(i -> new Listed(i.text(), i.event())).toList();
            case Task.PlaceOnTimeline line ->
                    Stream.concat(Stream.of(line.placed()), line.standing().stream())
                            .map(i -> new Listed(i.text(), i.event()))
                            .toList();
            case Task.ChooseMany many ->
                    of(many.options().stream().filter(o -> !ofArticle(o)).toList());
            case Task.ChooseOne choose when choose.amongFacts() -> of(choose.options());
            case Task.ChooseOne _,
                    Task.Match _,
                    Task.TrueFalse _,
                    Task.GiveDate _,
                    Task.TypeText _,
                    Task.TypeNumber _ ->
                    List.of();
        };
    }

    /// An article that is offered, with what it says, is no event.
    private static boolean ofArticle(Option option) {
        return option.trueOf().flatMap(Fact::article).isPresent();
    }

    private static List<Listed> of(List<Option> options) {
        return options.stream()
                .flatMap(o -> o.trueOf().stream().map(f -> new Listed(o.text(), f.event())))
                .toList();
    }
}
