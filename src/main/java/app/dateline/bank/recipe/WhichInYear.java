package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventId;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Which of these were in that year?": two or three that were and at least two that were not, from the years around and on
/// no matter of which something was in that year too, told by an article that could know of that year; how many is a throw of the hash, so that the number of options tells
/// nothing. Each event anchors one question on its year; two anchors that gather the same right ones make one.
public final class WhichInYear implements Recipe {
    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final int YEARS_ROUND = 6;

    @Override
    public String id() {
        return "which-in-year";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.deeds(id(), chronicle, unasked);
        var times = Timetable.of(dated);
        var years = Year.each(dated);
        var seen = new HashSet<Set<EventId>>();
        return dated.stream()
                .flatMap(anchor -> question(anchor, times, years).stream())
                .filter(q -> seen.add(Dated.events(q)))
                .toList();
    }

    /// What all articles put into a year: the events, and the matters that they are on.
    private record Year(Set<EventId> events, Set<String> subjects) {
        static Map<Integer, Year> each(List<Dated> dated) {
            return dated.stream()
                    .filter(d -> d.year().isPresent())
                    .collect(
                            Collectors.groupingBy(
                                    Dated::fromYear,
                                    Collectors.collectingAndThen(Collectors.toList(), Year::of)));
        }

        static Year of(List<Dated> dated) {
            return new Year(
                    dated.stream().map(d -> d.event().id()).collect(Collectors.toSet()),
                    dated.stream().flatMap(d -> d.subjects().stream()).collect(Collectors.toSet()));
        }

        /// Whether it is on no matter of that year and linked to nothing in it.
        boolean elsewhere(Dated dated) {
            return dated.subjects().stream().noneMatch(subjects::contains)
                    && dated.tied().stream().noneMatch(events::contains);
        }
    }

    private Optional<Question> question(Dated anchor, Timetable times, Map<Integer, Year> years) {
        var id = anchor.asking().id();
        var year = anchor.year();
        if (year.isEmpty()) {
            return anchor.asking().none("no single year is given");
        }
        var value = WhenYear.year(year.get());
        var round =
                times.round(anchor, YEARS_ROUND)
                        .filter(d -> !d.same(anchor))
                        .sorted(Hash.order(id, Dated::id))
                        .toList();
        var right =
                Stream.concat(Stream.of(anchor), round.stream())
                        .filter(d -> d.asking().support(value).isPresent())
                        .limit(FEWEST + Hash.of(id + "/right", 2))
                        .toList();
        var sisters = Sisters.of(anchor.asking().chronicle());
        var thatYear = years.getOrDefault(year.get(), Year.of(List.of()));
        var wrong =
                round.stream()
                        .filter(thatYear::elsewhere)
                        .filter(d -> d.asking().refutation(value).isPresent())
                        .filter(d -> d.asking().toldAfter(year.get()))
                        .filter(d -> !sisters.then(d.event(), value.date()))
                        .limit(FEWEST + Hash.of(id + "/wrong", MOST - FEWEST - right.size() + 1))
                        .toList();
        if (right.size() < FEWEST || wrong.size() < FEWEST) {
            return anchor.asking().none("too few events are of its year, or of the years around");
        }
        return Optional.of(question(id, year.get(), right, wrong));
    }

    private Question question(String id, int year, List<Dated> right, List<Dated> wrong) {
        var value = WhenYear.year(year);
        var options = new ArrayList<Option>();
        right.forEach(d ->
                options.add(
                        new Option(
                                d.item().text(),
                                d.asking().support(value).orElseThrow(),
                                List.of(),
                                Optional.of(d.asking().fact()))));
        wrong.forEach(d ->
                options.add(
                        new Option(
                                d.item().text(),
                                List.of(),
                                d.asking().refutation(value).orElseThrow(),
                                Optional.of(d.asking().fact()))));
        options.sort(Hash.order(id + "/dealt", Option::text));
        var key =
                IntStream.range(0, options.size())
                        .filter(i -> !options.get(i).supportedBy().isEmpty())
                        .boxed()
                        .toList();
        return new Question(
                new QuestionId(id),
                id(),
                new Prompt("%s — Which of these happened in this year?".formatted(year)),
                new Task.ChooseMany(options, key),
                key.stream().map(k -> options.get(k).trueOf().orElseThrow()).toList(),
                Optional.empty(),
                OptionalDouble.empty());
    }
}
