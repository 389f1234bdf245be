package app.dateline.bank.check;

import app.dateline.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// No recipe makes up more than a quarter of the bank; from forty questions on, since of a few every share is large.
final class RecipesMixed implements Gate {
    private static final int FEWEST = 40;
    private static final double MOST = 0.25;

    @Override
    public String name() {
        return "recipes mixed";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var all = docket.questions().size();
        if (all < FEWEST) {
            return new Inspection(0, List.of());
        }
        var counts =
                docket.questions().stream()
                        .collect(Collectors.groupingBy(Question::recipe, Collectors.counting()));
        var findings =
                counts.entrySet().stream()
                        .filter(c -> c.getValue() > MOST * all)
                        .map(c ->
                                new Finding(
                                        "bank",
                                        "%s makes up %s"
                                                .formatted(c.getKey(), Share.of(c.getValue(), all)),
                                        "at most " + Share.percent(MOST)))
                        .toList();
        var largest = counts.entrySet().stream().max(BY_COUNT).orElseThrow();
        return new Inspection(all, findings)
                .measuring(
                        "%s %s"
                                .formatted(
                                        largest.getKey(),
                                        Share.percent((double) largest.getValue() / all)),
                        "at most " + Share.percent(MOST));
    }

    private static final Comparator<Map.Entry<String, Long>> BY_COUNT =
            Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey());
}
