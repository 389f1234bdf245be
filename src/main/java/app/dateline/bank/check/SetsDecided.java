package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rules 1 and 4 for sets: the stem names one year; every option is the title of one event, which that year is proved right
/// or wrong for as the key says, by the claims recorded; two or three are right.
final class SetsDecided implements Gate {

    @Override
    public String name() {
        return "sets decided";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.questions().stream()
                        .filter(q -> q.task() instanceof Task.ChooseMany)
                        .filter(q -> !PointsMade.asks(q))
                        .toList(),
                q -> judge(docket, q, (Task.ChooseMany) q.task()));
    }

    private static Stream<Finding> judge(Docket docket, Question question, Task.ChooseMany task) {
        var year = question.prompt().dateline().flatMap(EnglishDate::read);
        if (year.filter(y -> y.precision() == EventDate.Precision.YEAR).isEmpty()) {
            return Stream.of(finding(question, "the stem gives no year", "the year asked for"));
        }
        var found = new ArrayList<Finding>();
        if (task.key().size() < 2 || task.key().size() > 3) {
            found.add(finding(question, task.key().size() + " options are right", "two or three"));
        }
        if (task.options().stream().map(Option::text).distinct().count() < task.options().size()) {
            found.add(finding(question, "one event stands twice", "every event once"));
        }
        IntStream.range(0, task.options().size())
                .mapToObj(i ->
                        option(
                                docket,
                                question,
                                task.options().get(i),
                                task.key().contains(i),
                                new Value.Date(year.get())))
                .forEach(s -> s.forEach(found::add));
        return found.stream();
    }

    private static Stream<Finding> option(
            Docket docket, Question question, Option option, boolean right, Value year) {
        var event = event(docket, option.text());
        if (event.isEmpty()
                || option.trueOf().filter(f -> event.get().id().equals(f.event())).isEmpty()) {
            return Stream.of(
                    finding(
                            question,
                            "\"%s\" is not the title of the event it is said to be"
                                    .formatted(option.text()),
                            "the title of one event"));
        }
        var witnesses = docket.witnesses(event.get(), "date", Optional.empty());
        var wanted = right ? Standing.SUPPORTED : Standing.REFUTED;
        var standing = witnesses.standing(year);
        if (standing != wanted) {
            return Stream.of(
                    finding(
                            question,
                            "that \"%s\" was then is %s".formatted(option.text(), standing.words()),
                            wanted.words()));
        }
        return right
                ? proof(
                        docket,
                        question,
                        option,
                        option.supportedBy(),
                        c -> witnesses.states(c, year),
                        witnesses)
                : proof(
                        docket,
                        question,
                        option,
                        option.refutedBy(),
                        c -> witnesses.rulesOut(c, year),
                        witnesses);
    }

    private static Optional<Event> event(Docket docket, String title) {
        var all = docket.events().stream().filter(e -> e.title().equals(title)).toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private static Stream<Finding> proof(
            Docket docket,
            Question question,
            Option option,
            List<ClaimId> recorded,
            Predicate<Claim> proves,
            Witnesses witnesses) {
        var holds =
                !recorded.isEmpty()
                        && recorded.stream()
                                .allMatch(id ->
                                        docket.claim(id)
                                                .filter(witnesses.claims()::contains)
                                                .filter(proves)
                                                .isPresent());
        return holds
                ? Stream.empty()
                : Stream.of(
                        finding(
                                question,
                                "what is recorded with \"%s\" does not prove it"
                                        .formatted(option.text()),
                                "claims about its date that do"));
    }

    private static Finding finding(Question question, String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }
}
