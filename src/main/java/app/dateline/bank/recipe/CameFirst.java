package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which of these came first?", or last, as the hash tosses: an event and two or three of the years next to it that every
/// article puts on the other side. Their titles share no subject, which would tell the order of talks and deal.
public final class CameFirst implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;
    private static final int YEARS_ROUND = 4;

    @Override
    public String id() {
        return "came-first";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.deeds(id(), chronicle, unasked);
        var times = Timetable.of(dated);
        var seen = new HashSet<Set<EventId>>();
        return dated.stream()
                .flatMap(key -> question(key, times).stream())
                .filter(q -> seen.add(Set.copyOf(q.task().tells())))
                .toList();
    }

    private static Optional<Question> question(Dated key, Timetable times) {
        var id = key.asking().id();
        var first = Hash.of(id + "/first", 2) == 0;
        var wrong = new ArrayList<Dated>();
        times.round(key, YEARS_ROUND)
                .filter(d -> first ? key.before(d) : d.before(key))
                .sorted(
                        Comparator.comparing((Dated d) -> !key.alike(d))
                                .thenComparing(Hash.ring(key.id(), Dated::id)))
                .forEach(d -> {
                    if (wrong.size() < WRONG
                            && Stream.concat(Stream.of(key), wrong.stream())
                                    .noneMatch(o -> o.tells(d))) {
                        wrong.add(d);
                    }
                });
        if (wrong.size() < FEWEST || wrong.stream().noneMatch(d -> key.alike(d))) {
            return key.asking().none("too few events like it stand beside it in time");
        }
        return Optional.of(
                key.asking()
                        .question(
                                new Prompt(
                                        "Which of these came %s?"
                                                .formatted(first ? "first" : "last")),
                                among(id, key, wrong)));
    }

    /// The key is proved by what dates it, the others are ruled out by what dates them.
    static Task among(String id, Dated key, List<Dated> wrong) {
        var right = key.option(true);
        var options =
                new ArrayList<>(
                        Stream.concat(Stream.of(right), wrong.stream().map(d -> d.option(false)))
                                .toList());
        options.sort(Hash.order(id + "/dealt", Option::text));
        return new Task.ChooseOne(options, options.indexOf(right));
    }
}
