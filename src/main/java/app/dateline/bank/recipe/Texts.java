package app.dateline.bank.recipe;

import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Questions that are answered by words of our own, chosen among what other events are told to have: only what a claim
/// expressly excludes can be a wrong option.
final class Texts {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    private Texts() {}

    /// An attribute of every event whose telling has a place for it, once for each article that speaks.
    static Stream<Asking> bySource(
            String recipe, Chronicle chronicle, String attribute, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty() && Teller.asks(e, attribute))
                .flatMap(e ->
                        e.claims(attribute).stream()
                                .filter(Claim::asserted)
                                .map(Claim::article)
                                .distinct()
                                .map(a ->
                                        new Asking(
                                                recipe,
                                                teller,
                                                e,
                                                attribute,
                                                Optional.of(a),
                                                unasked)));
    }

    /// An attribute of every event whose telling has a place for it, plainly where none is against it.
    static Stream<Asking> plainly(
            String recipe, Chronicle chronicle, String attribute, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        return chronicle.events().stream()
                .filter(e -> e.mergedInto().isEmpty() && Teller.asks(e, attribute))
                .filter(e -> teller.plain(e, attribute).isPresent())
                .map(e -> new Asking(recipe, teller, e, attribute, Optional.empty(), unasked));
    }

    /// Of several things that all are said, the hash of the id takes the one that is asked. Wrong options are likely as the
    /// recipe sees it, and those that share most words with the key come first.
    static Optional<Question> question(Asking asking, Likely likely) {
        var said = asking.claims().stream().map(Claim::value).distinct().toList();
        if (said.isEmpty()) {
            return asking.none("nothing is asserted");
        }
        var key = said.get(Hash.of(asking.id() + "/key", said.size()));
        var support = asking.support(key);
        var right = asking.teller().wording().words(key);
        var options = new ArrayList<>(wrong(asking, right, likely));
        if (support.isEmpty() || options.size() < FEWEST) {
            return asking.none("fewer than two things that are likely are excluded");
        }
        var wrong = options.stream().map(Option::text).toList();
        options.add(new Option(right, support.get(), List.of(), Optional.empty()));
        options.sort(Hash.order(asking.id(), Option::text));
        var texts = options.stream().map(Option::text).toList();
        var stem = Stem.of(asking, asking.slot());
        return stem.isPresent() && Telltale.in(stem.get().told(), right, wrong)
                ? asking.none("its telling shares most words with the key")
                : stem.flatMap(s -> s.valued(key, Stream.of()))
                        .map(p ->
                                asking.question(
                                        p, new Task.ChooseOne(options, texts.indexOf(right))));
    }

    /// Whether what another event is told to have, in words, could be taken for the key.
    @FunctionalInterface
    interface Likely {
        boolean test(Event other, String key, String words);
    }

    private static List<Option> wrong(Asking asking, String key, Likely likely) {
        var found = new LinkedHashMap<Value, Option>();
        Exclusions.of(asking.chronicle())
                .against(asking.event().claims(asking.attribute()))
                .filter(c -> !c.event().equals(asking.event().id()))
                .sorted(Comparator.comparing(Claim::event).thenComparing(Claim::id))
                .forEach(c -> {
                    var other = asking.chronicle().event(c.event());
                    if (other.mergedInto().isEmpty()
                            && other.sound(c)
                            && likely.test(other, key, words(asking, c))) {
                        asking.refutation(c.value())
                                .ifPresent(by ->
                                        found.putIfAbsent(
                                                c.value(),
                                                new Option(
                                                        words(asking, c),
                                                        List.of(),
                                                        by,
                                                        Optional.of(asking.trueOf(c)))));
                    }
                });
        return found.values().stream()
                .sorted(
                        Comparator.comparingLong((Option o) -> -Telltale.shared(key, o.text()))
                                .thenComparing(Hash.order(asking.id() + "/wrong", Option::text)))
                .limit(WRONG)
                .toList();
    }

    private static String words(Asking asking, Claim claim) {
        return asking.teller().wording().words(claim.value());
    }
}
