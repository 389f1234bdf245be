package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.GoodBank.wrong;
import static app.dateline.bank.check.Planted.ALIKE;
import static app.dateline.bank.check.Planted.FACTS;
import static app.dateline.bank.check.Planted.VIEWS;

import app.dateline.bank.Bank;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Views laid to the wrong article, or offered as wrong where nobody knows.
final class FaultsOfView {
    private static final String STEM = "Which of these points does Khan make?";

    private FaultsOfView() {}

    static Stream<Planted> all() {
        return Stream.of(
                planted(
                        "a stem that names another article",
                        "Which of these points does Wahlang make?"),
                planted(
                        "a view on which the article is not known to be silent",
                        VIEWS,
                        options(key(), other("borders"), other("rivers"))),
                planted(
                        "a key that is another article's view",
                        VIEWS,
                        new Task.ChooseOne(
                                List.of(
                                        new Option(
                                                "Ties stay as they are",
                                                claims("view-ties/thesis/essay"),
                                                List.of(),
                                                Optional.of(fact("view-ties/thesis/essay"))),
                                        other("borders"),
                                        other("trade")),
                                0),
                        FACTS),
                planted(
                        "a view in words that nobody used",
                        VIEWS,
                        options(
                                key(),
                                other("borders"),
                                wrong("Trade falls").of("view-trade/thesis/essay"))),
                planted(
                        "a silent article that is said to contradict",
                        VIEWS,
                        options(
                                key(),
                                other("borders"),
                                wrong("The trade stays as it is", "view-trade/thesis/essay")
                                        .of("view-trade/thesis/essay"))),
                new Planted(
                        "the same views asked of the article twice",
                        ALIKE,
                        Set.of(),
                        Claims.chronicle(events()),
                        new Bank(
                                GoodBank.REVISION,
                                Stream.concat(
                                                plus(asked(STEM, good())).questions().stream(),
                                                Stream.of(
                                                        question(
                                                                "what-it-argues.view-ways.thesis.khan.again",
                                                                STEM,
                                                                good(),
                                                                "view-ways/thesis/khan")))
                                        .sorted(Comparator.comparing(Question::id))
                                        .toList(),
                                GoodBank.bank().cards())));
    }

    private static Planted planted(String fault, String stem) {
        return planted(fault, VIEWS, asked(stem, good()));
    }

    private static Planted planted(String fault, String gate, Task task, String... also) {
        return planted(fault, gate, asked(STEM, task), also);
    }

    private static Planted planted(String fault, String gate, Question question, String... also) {
        return new Planted(fault, gate, Set.of(also), Claims.chronicle(events()), plus(question));
    }

    private static Question asked(String stem, Task task) {
        return question(
                "what-it-argues.view-ways.thesis.khan", stem, task, "view-ways/thesis/khan");
    }

    private static Task.ChooseOne good() {
        return options(key(), other("borders"), other("trade"));
    }

    private static Task.ChooseOne options(Option... all) {
        return new Task.ChooseOne(List.of(all), 0);
    }

    private static Option key() {
        return new Option(
                "The ways stays as it is",
                claims("view-ways/thesis/khan"),
                List.of(),
                Optional.of(fact("view-ways/thesis/khan")));
    }

    private static Option other(String about) {
        return wrong("The %s stays as it is".formatted(about))
                .of("view-%s/thesis/essay".formatted(about));
    }

    private static List<Event> events() {
        return Stream.concat(
                        Claims.events().stream(),
                        Stream.of(
                                view("ways", "khan", "wahlang"),
                                view("borders", "essay", "khan"),
                                view("trade", "essay", "khan"),
                                view("rivers", "essay", "wahlang"),
                                new Claims.Sketch("view-ties", "thesis", "On ties")
                                        .status(Event.Status.HELD)
                                        .event(
                                                said(
                                                        "thesis",
                                                        "essay",
                                                        Modality.ASSERTED,
                                                        new Value.Text("ties stay as they are")))))
                .toList();
    }

    private static Event view(String about, String holder, String silent) {
        return new Claims.Sketch("view-" + about, "thesis", "On " + about)
                .status(Event.Status.HELD)
                .silent("thesis", silent)
                .event(
                        said(
                                "thesis",
                                holder,
                                Modality.ASSERTED,
                                new Value.Text("the %s stays as it is".formatted(about))));
    }
}
