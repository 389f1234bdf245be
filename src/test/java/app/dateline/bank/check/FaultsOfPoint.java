package app.dateline.bank.check;

import static app.dateline.bank.check.Claims.said;
import static app.dateline.bank.check.GoodBank.claims;
import static app.dateline.bank.check.GoodBank.fact;
import static app.dateline.bank.check.GoodBank.plus;
import static app.dateline.bank.check.GoodBank.question;
import static app.dateline.bank.check.Planted.POINTS;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Points laid to articles that do not make them, or kept from others that may.
final class FaultsOfPoint {
    private static final String WHO = "Which of these articles make this point: “Roads matter”?";
    private static final String ALONE =
            "Which of these points does one of the articles alone make?";
    private static final String SHARED =
            "Which of these points does more than one of the articles make?";

    private FaultsOfPoint() {}

    static Stream<Planted> all() {
        return Stream.concat(articles(), points());
    }

    private static Stream<Planted> articles() {
        return Stream.of(
                who(
                        "an article that makes the point among the wrong ones",
                        WHO,
                        List.of(
                                makes("Khan", "khan"),
                                silent("The unsigned essay"),
                                silent("Basu"),
                                silent("Wahlang"))),
                who(
                        "an article that offers the point twice",
                        WHO,
                        List.of(
                                makes("Khan", "khan"),
                                makes("Wahlang", "wahlang"),
                                silent("Basu"),
                                silent("Basu"))),
                who(
                        "a point that nobody makes",
                        "Which of these articles make this point: “Rails matter”?",
                        good()),
                Planted.of(
                                "an article that is not known to be silent",
                                POINTS,
                                plus(
                                        question(
                                                "who-agrees.view-roads.thesis",
                                                WHO,
                                                new Task.ChooseMany(good(), List.of(0, 1)),
                                                "view-roads/thesis/khan",
                                                "view-roads/thesis/wahlang")))
                        .in(point("roads", List.of("khan", "wahlang"), "basu")));
    }

    private static List<Option> good() {
        return List.of(
                makes("Khan", "khan"),
                makes("Wahlang", "wahlang"),
                silent("Basu"),
                silent("The unsigned essay"));
    }

    private static Planted who(String fault, String stem, List<Option> options) {
        var key = Stream.of(0, 1).filter(i -> !options.get(i).supportedBy().isEmpty()).toList();
        var facts =
                key.stream()
                        .map(i -> options.get(i).trueOf().orElseThrow().key())
                        .toArray(String[]::new);
        return Planted.of(
                        fault,
                        POINTS,
                        plus(
                                question(
                                        "who-agrees.view-roads.thesis",
                                        stem,
                                        new Task.ChooseMany(options, key),
                                        facts)))
                .in(point("roads", List.of("khan", "wahlang"), "basu", "essay"));
    }

    private static Option makes(String name, String article) {
        return new Option(
                name,
                claims("view-roads/thesis/" + article),
                List.of(),
                Optional.of(fact("view-roads/thesis/" + article)));
    }

    private static Option silent(String name) {
        return new Option(name, List.of(), List.of(), Optional.empty());
    }

    private static Stream<Planted> points() {
        return Stream.of(
                beside(
                        "a point of two called one's own",
                        ALONE,
                        shared("roads", true),
                        shared("rails", false),
                        shared("wells", false)),
                beside(
                        "a point on which one may not be silent called one's own",
                        ALONE,
                        own("canals", true),
                        shared("rails", false),
                        shared("wells", false)),
                beside(
                        "a point of one called shared",
                        SHARED,
                        own("ports", true),
                        own("mines", false),
                        own("mills", false)),
                beside(
                        "a point of one beside that of another",
                        ALONE,
                        own("ports", true),
                        own("mines", false),
                        shared("wells", false)));
    }

    private static Planted beside(String fault, String stem, Option... options) {
        var key = options[0];
        return Planted.of(
                        fault,
                        POINTS,
                        plus(
                                question(
                                        "made-alone.%s.thesis"
                                                .formatted(key.trueOf().orElseThrow().event()),
                                        stem,
                                        new Task.ChooseOne(List.of(options), 0),
                                        key.supportedBy().stream()
                                                .map(c -> c.value())
                                                .toArray(String[]::new))))
                .in(
                        point("roads", List.of("khan", "wahlang"), "basu", "essay"),
                        point("rails", List.of("khan", "wahlang"), "basu", "essay"),
                        point("wells", List.of("khan", "wahlang"), "basu", "essay"),
                        point("ports", List.of("khan"), "wahlang", "basu", "essay"),
                        point("mines", List.of("khan"), "wahlang", "basu", "essay"),
                        point("mills", List.of("khan"), "wahlang", "basu", "essay"),
                        point("canals", List.of("khan"), "wahlang", "basu"));
    }

    private static Option shared(String about, boolean right) {
        var proof =
                claims(
                        "view-%s/thesis/khan".formatted(about),
                        "view-%s/thesis/wahlang".formatted(about));
        return new Option(
                title(about),
                right ? proof : List.of(),
                right ? List.of() : proof,
                Optional.of(fact("view-%s/thesis".formatted(about))));
    }

    private static Option own(String about, boolean right) {
        var fact = "view-%s/thesis/khan".formatted(about);
        return new Option(
                title(about), right ? claims(fact) : List.of(), List.of(), Optional.of(fact(fact)));
    }

    private static String title(String about) {
        return Character.toUpperCase(about.charAt(0)) + about.substring(1) + " matter";
    }

    private static Event point(String about, List<String> holders, String... silent) {
        return new Claims.Sketch("view-" + about, "thesis", title(about))
                .status(Event.Status.HELD)
                .silent("thesis", silent)
                .event(
                        holders.stream()
                                .map(a ->
                                        said(
                                                "thesis",
                                                a,
                                                Modality.ASSERTED,
                                                new Value.Text(about + " matter to " + a)))
                                .toArray(Claims.Said[]::new));
    }
}
