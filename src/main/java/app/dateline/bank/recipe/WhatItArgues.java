package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Which of these points does that article make?": one thesis of its own among theses that other articles hold and on which it is
/// known to be silent, or which it contradicts.
public final class WhatItArgues implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "what-it-argues";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var teller = new Teller(chronicle);
        var views = View.all(chronicle);
        var ofKind =
                views.stream()
                        .filter(v -> !v.recommended())
                        .collect(
                                Collectors.groupingBy(
                                        v -> v.event().kind(),
                                        Collectors.collectingAndThen(
                                                Collectors.toList(),
                                                all -> Ring.of(all, v -> v.event().id().value()))));
        return views.stream()
                .filter(v -> !v.byArticle())
                .flatMap(v ->
                        question(
                                v,
                                ofKind,
                                new Asking(
                                        id(),
                                        teller,
                                        v.event(),
                                        View.THESIS,
                                        Optional.of(v.claim().article()),
                                        unasked))
                                .stream())
                .toList();
    }

    /// What is read out as another's must be known to be nobody else's: a thesis that no article is known to be silent on is
    /// left alone.
    private static Optional<Question> question(
            View view, Map<String, Ring<View>> ofKind, Asking asking) {
        if (view.event().silent().getOrDefault(View.THESIS, List.of()).isEmpty()) {
            return asking.none("no article is known to be silent on it");
        }
        var wrong =
                ofKind.values().stream()
                        .flatMap(ring -> ring.next(asking.id()).stream())
                        .filter(v -> !v.holder().equals(view.holder()))
                        .sorted(
                                Comparator.comparing((View v) ->
                                                !v.event().kind().equals(view.event().kind()))
                                        .thenComparing(
                                                Hash.ring(
                                                        view.event().id().value(),
                                                        v -> v.event().id().value())))
                        .flatMap(v -> wrong(v, view).stream())
                        .limit(WRONG)
                        .toList();
        if (wrong.size() < FEWEST) {
            return asking.none("its article is known to be silent on too few others");
        }
        var key =
                new Option(
                        sentence(view),
                        List.of(view.claim().id()),
                        List.of(),
                        Optional.of(view.fact()));
        var options = new ArrayList<>(Stream.concat(Stream.of(key), wrong.stream()).toList());
        options.sort(Hash.order(asking.id(), Option::text));
        var prompt = "Which of these points does %s make?".formatted(view.holder().label());
        return Optional.of(
                asking.question(
                        new Prompt(prompt), new Task.ChooseOne(options, options.indexOf(key))));
    }

    private static Optional<Option> wrong(View other, View asked) {
        return other.against(asked.claim().article())
                .map(by -> new Option(sentence(other), List.of(), by, Optional.of(other.fact())));
    }

    private static String sentence(View view) {
        var words = view.words();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
