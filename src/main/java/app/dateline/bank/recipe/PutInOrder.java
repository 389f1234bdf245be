package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// "Put these in order": events of several kinds whose times are apart in every article. Each event anchors one question.
public final class PutInOrder implements Recipe {
    private static final int ITEMS = 5;
    private static final int FEWEST = 4;
    private static final int OF_ONE_KIND = 2;
    private static final int YEARS_ROUND = 20;

    @Override
    public String id() {
        return "put-in-order";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.all(id(), chronicle, unasked);
        var times = Timetable.of(dated);
        var seen = new HashSet<Set<EventId>>();
        return dated.stream()
                .flatMap(anchor -> question(anchor, times).stream())
                .filter(q -> seen.add(Dated.events(q)))
                .toList();
    }

    private Optional<Question> question(Dated anchor, Timetable times) {
        var id = anchor.asking().id();
        var chosen = new ArrayList<>(List.of(anchor));
        times.round(anchor, YEARS_ROUND)
                .filter(d -> !d.same(anchor))
                .sorted(Hash.order(id, Dated::id))
                .forEach(d -> {
                    if (chosen.size() < ITEMS && fits(chosen, d)) {
                        chosen.add(d);
                    }
                });
        if (chosen.size() < FEWEST) {
            return anchor.asking().none("too few events stand apart from it in time");
        }
        var dealt = dealt(id, chosen);
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        id(),
                        new Prompt(
                                "Put these %s events in order, the earliest first."
                                        .formatted(dealt.size() == ITEMS ? "five" : "four")),
                        new Task.PutInOrder(
                                dealt.stream().map(Dated::item).toList(), inTime(dealt)),
                        dealt.stream().map(d -> d.asking().fact()).toList(),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    private static boolean fits(List<Dated> chosen, Dated next) {
        return chosen.stream().allMatch(c -> c.apart(next) && !c.gives(next))
                && chosen.stream().filter(c -> c.event().kind().equals(next.event().kind())).count()
                        < OF_ONE_KIND;
    }

    /// An order from the hash of the id; the first is moved to the end where that would be the right one.
    private static List<Dated> dealt(String id, List<Dated> chosen) {
        var dealt = new ArrayList<>(chosen);
        dealt.sort(Hash.order(id + "/dealt", Dated::id));
        if (inTime(dealt).equals(IntStream.range(0, dealt.size()).boxed().toList())) {
            dealt.add(dealt.removeFirst());
        }
        return dealt;
    }

    private static List<Integer> inTime(List<Dated> dealt) {
        return IntStream.range(0, dealt.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> dealt.get(i).from()))
                .toList();
    }
}
