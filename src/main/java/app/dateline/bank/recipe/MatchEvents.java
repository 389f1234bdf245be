package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.EventId;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Give each event its year, its person, its place": three to five events and one value more than they need. Every value is
/// refuted for every event but its own. Each event anchors one question; two that gather the same events make one.
public final class MatchEvents implements Recipe {
    private static final int FEWEST = 3;
    private static final int SPREAD = 3;

    @Override
    public String id() {
        return "match-events";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var pairs = Pair.all(id(), chronicle, unasked);
        var sorted = Pair.sorted(pairs);
        var seen = new HashSet<Set<EventId>>();
        return pairs.stream()
                .flatMap(anchor -> question(anchor, sorted).stream())
                .filter(q -> seen.add(Dated.events(q)))
                .toList();
    }

    private static Optional<Question> question(Pair anchor, Map<List<Object>, ByTime<Pair>> all) {
        var id = anchor.id();
        var rows = FEWEST + Hash.of(id + "/rows", SPREAD);
        var chosen = new ArrayList<>(List.of(anchor));
        anchor.near(all).stream()
                .sorted(Hash.order(id, Pair::id))
                .forEach(p -> {
                    if (chosen.size() <= rows && chosen.stream().allMatch(p::apart)) {
                        chosen.add(p);
                    }
                });
        if (chosen.size() <= FEWEST) {
            return anchor.asking().none("too few like it are apart from it");
        }
        return Optional.of(question(id, chosen.subList(0, chosen.size() - 1), chosen.getLast()));
    }

    private static Question question(String id, List<Pair> pairs, Pair leftOver) {
        var values = new ArrayList<Option>();
        pairs.forEach(p -> values.add(value(p, pairs, true)));
        values.add(value(leftOver, pairs, false));
        values.sort(
                pairs.getFirst().dated()
                        ? Comparator.comparing(Option::text)
                        : Hash.order(id + "/values", Option::text));
        var texts = values.stream().map(Option::text).toList();
        var dealt = new ArrayList<>(pairs);
        dealt.sort(Hash.order(id + "/dealt", Pair::id));
        if (inOrder(dealt, texts)) {
            dealt.add(dealt.removeFirst());
        }
        return new Question(
                new QuestionId(id),
                pairs.getFirst().asking().recipe(),
                new Prompt("Give each event its %s.".formatted(pairs.getFirst().wanted())),
                new Task.Match(
                        dealt.stream()
                                .map(p -> new Task.Row(p.prompt(), p.asking().event().id()))
                                .toList(),
                        values,
                        dealt.stream().map(p -> texts.indexOf(p.text())).toList()),
                dealt.stream().map(p -> p.asking().fact()).toList(),
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static boolean inOrder(List<Pair> dealt, List<String> texts) {
        var key = dealt.stream().map(p -> texts.indexOf(p.text())).toList();
        return key.stream().sorted().toList().equals(key);
    }

    /// With what makes it right for its own row, and what rules it out for each of the others.
    private static Option value(Pair pair, List<Pair> pairs, boolean taken) {
        var against =
                pairs.stream()
                        .filter(p -> !p.equals(pair))
                        .flatMap(p -> p.asking().refutation(pair.value()).stream())
                        .flatMap(List::stream)
                        .toList();
        Stream<ClaimId> by = taken ? pair.support().stream() : Stream.of();
        return new Option(
                pair.text(),
                by.toList(),
                against,
                taken ? Optional.empty() : Optional.of(pair.asking().fact()));
    }
}
