package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import app.dateline.question.Option;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;

/// Rules 1 and 4 for a choice among events: every option is the title of one event that happened, dated by the claims
/// recorded; and by the days on which any article may place each, the key and no other is what the stem asks for.
final class TimesDecided implements Gate {

    @Override
    public String name() {
        return "times decided";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                Among.all(docket).stream().filter(TimesDecided::ofTimes).toList(),
                a -> judge(docket, a));
    }

    /// Whatever no other gate reads is judged here, so that no choice among facts goes unjudged.
    private static boolean ofTimes(Among among) {
        return !ViewsHeld.ofViews(among)
                && !DifferencesHold.ofDifferences(among)
                && !PartsBelong.ofParts(among)
                && !PointsMade.asks(among.question())
                && !ReturnsHeld.ofReturns(among);
    }

    private static Stream<Finding> judge(Docket docket, Among among) {
        var found = new ArrayList<Finding>();
        among.options().forEach(o -> option(docket, among, o).forEach(found::add));
        if (among.options().stream().map(Among::fact).distinct().count() < among.options().size()) {
            found.add(among.finding("one event stands twice", "every event once"));
        }
        if (found.isEmpty()) {
            decided(docket, among).forEach(found::add);
        }
        return found.stream();
    }

    private static Stream<Finding> decided(Docket docket, Among among) {
        var key = days(docket, among.key());
        var asked = InTime.read(docket, among.stem());
        if (asked.isEmpty()) {
            return Stream.of(
                    among.finding(
                            "no rule reads \"%s\"".formatted(among.stem()),
                            "a stem that says what is asked"));
        }
        var wrong =
                among.wrong().stream()
                        .filter(o -> !asked.get().no(key, days(docket, o)))
                        .map(o ->
                                among.finding(
                                        "\"%s\" is not ruled out by every article"
                                                .formatted(o.text()),
                                        "a key that alone is right"));
        return asked.get().yes(key)
                ? wrong
                : Stream.of(
                        among.finding(
                                "the key \"%s\" is not right by every article"
                                        .formatted(among.key().text()),
                                "a key that is"));
    }

    private static Stream<Finding> option(Docket docket, Among among, Option option) {
        var event = event(docket, option);
        if (event.isEmpty()) {
            return Stream.of(
                    among.finding(
                            "\"%s\" is not the title of one event that happened"
                                    .formatted(option.text()),
                            "the title of the event it is said to be"));
        }
        var dates = docket.witnesses(event.get(), "date", Optional.empty());
        var right = option.equals(among.key());
        var other = right ? option.refutedBy() : option.supportedBy();
        return Stream.concat(
                other.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                among.finding(
                                        "\"%s\" records proof for both".formatted(option.text()),
                                        "one")),
                among.proof(
                        docket,
                        option,
                        right ? option.supportedBy() : option.refutedBy(),
                        c ->
                                dates.sound().contains(c)
                                        && dates.standing(c.value()) == Standing.SUPPORTED));
    }

    private static Optional<Event> event(Docket docket, Option option) {
        var named = docket.events().stream().filter(e -> e.title().equals(option.text())).toList();
        return named.size() == 1
                        && named.getFirst().id().equals(Among.fact(option).event())
                        && Among.fact(option).attribute().equals("date")
                        && named.getFirst().status() == Event.Status.HAPPENED
                ? Optional.of(named.getFirst())
                : Optional.empty();
    }

    /// All the days on which any article may place it.
    private static Days days(Docket docket, Option option) {
        return Dating.span(docket, Among.fact(option).event()).orElseThrow();
    }
}
