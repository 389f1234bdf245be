package app.dateline.bank.check;

import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rule 1 for parts: the stem names one event by its title; an article makes it part of the key, and what else is offered was
/// at another time by every article.
final class PartsBelong implements Gate {
    private static final String PART_OF = "part-of";
    private static final Pattern STEM =
            Pattern.compile("On which of these occasions did this happen: “(.+)”\\?");

    @Override
    public String name() {
        return "parts belong as said";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                Among.all(docket).stream().filter(PartsBelong::ofParts).toList(),
                a -> judge(docket, a));
    }

    static boolean ofParts(Among among) {
        return STEM.matcher(among.stem()).matches();
    }

    private static Stream<Finding> judge(Docket docket, Among among) {
        var stem = STEM.matcher(among.stem());
        var part = stem.matches() ? named(docket, stem.group(1)) : Optional.<Event>empty();
        if (part.isEmpty()) {
            return Stream.of(among.finding("the stem names no event", "the title of one"));
        }
        return Stream.concat(
                key(docket, among, part.get()),
                among.wrong().stream().flatMap(o -> wrong(docket, among, o, part.get())));
    }

    private static Stream<Finding> key(Docket docket, Among among, Event part) {
        var whole = named(docket, among.key().text());
        var links = docket.witnesses(part, PART_OF, Optional.empty()).sound();
        return among.proof(
                docket,
                among.key(),
                among.key().supportedBy(),
                c ->
                        links.contains(c)
                                && whole.filter(w ->
                                                c.value().equals(new Value.Ref(w.id().value())))
                                        .isPresent());
    }

    private static Stream<Finding> wrong(Docket docket, Among among, Option option, Event part) {
        var event =
                named(docket, option.text()).filter(e -> e.id().equals(Among.fact(option).event()));
        var apart =
                event.flatMap(e -> Dating.span(docket, e.id()))
                        .flatMap(days -> Dating.span(docket, part.id()).map(p -> !p.meet(days)))
                        .orElse(false);
        var claimed =
                part.claims(PART_OF).stream()
                        .anyMatch(c ->
                                event.filter(e -> c.value().equals(new Value.Ref(e.id().value())))
                                        .isPresent());
        return !apart || claimed
                ? Stream.of(
                        among.finding(
                                "that it belongs to \"%s\" is not ruled out"
                                        .formatted(option.text()),
                                "an event at another time"))
                : among.proof(
                        docket,
                        option,
                        option.refutedBy(),
                        c ->
                                docket.witnesses(event.orElseThrow(), "date", Optional.empty())
                                        .sound()
                                        .contains(c));
    }

    private static Optional<Event> named(Docket docket, String title) {
        var all = docket.events().stream().filter(e -> e.title().equals(title)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
