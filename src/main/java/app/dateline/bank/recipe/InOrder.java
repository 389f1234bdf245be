package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Modality;
import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// "Put these in order": events whose times are apart in every article. One event in three anchors such a question.
public final class InOrder implements Recipe {
    private static final int ITEMS = 5;
    private static final int FEWEST = 4;
    private static final int ANCHORS = 3;
    private static final int YEARS_ROUND = 20;

    @Override
    public String id() {
        return "in-order";
    }

    @Override
    public List<Question> questions(Chronicle chronicle) {
        var teller = new Teller(chronicle);
        var dated =
                chronicle.events().stream()
                        .filter(e ->
                                e.type() == Event.Type.EVENT && e.status() == Event.Status.HAPPENED)
                        .flatMap(e -> dated(teller, e).stream())
                        .toList();
        return dated.stream()
                .filter(d -> Hash.of(id() + "." + d.event().id(), ANCHORS) == 0)
                .flatMap(anchor -> question(anchor, dated).stream())
                .collect(
                        Collectors.toMap(
                                InOrder::events,
                                q -> q,
                                (first, same) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /// Two anchors may gather the same events: that is one question.
    private static Set<EventId> events(Question question) {
        return question.facts().stream().map(Fact::event).collect(Collectors.toSet());
    }

    private record Dated(Event event, Task.Item item) {
        boolean apart(Dated other) {
            return item.within().before(other.item.within())
                    || other.item.within().before(item.within());
        }

        boolean linked(Dated other) {
            return mentions(event, other.event) || mentions(other.event, event);
        }

        private static boolean mentions(Event one, Event other) {
            return one.claims().stream()
                    .anyMatch(c ->
                            c.value().equals(new Value.Ref(other.id().value()))
                                    || c.derived()
                                            .filter(d ->
                                                    d.from().value().startsWith(other.id() + "/"))
                                            .isPresent());
        }

        boolean near(Dated other) {
            return Math.abs(
                            item.within().earliest().orElseThrow().getYear()
                                    - other.item.within().earliest().orElseThrow().getYear())
                    <= YEARS_ROUND;
        }
    }

    /// The event with the span of days in which all its articles place it; none where a date is open, mistaken or lasted.
    private static Optional<Dated> dated(Teller teller, Event event) {
        var claims =
                event.claims("date").stream().filter(c -> c.modality() != Modality.DENIED).toList();
        var dates = claims.stream().map(c -> ((Value.Date) c.value()).date()).toList();
        var shown = teller.commonDate(event);
        if (shown.isEmpty()
                || claims.stream().anyMatch(event::erratum)
                || dates.stream()
                        .anyMatch(d ->
                                d.lasted() || d.earliest().isEmpty() || d.latest().isEmpty())) {
            return Optional.empty();
        }
        var first =
                dates.stream()
                        .map(d -> d.earliest().orElseThrow())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        var last =
                dates.stream()
                        .map(d -> d.latest().orElseThrow())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var finest =
                teller.plain(event, "date").map(v -> ((Value.Date) v).date()).orElse(shown.get());
        return Optional.of(
                new Dated(
                        event,
                        new Task.Item(
                                event.title(),
                                event.id(),
                                finest,
                                EventDate.parse("[%s..%s]".formatted(first, last)),
                                claims.stream().filter(Claim::asserted).map(Claim::id).toList())));
    }

    private Optional<Question> question(Dated anchor, List<Dated> all) {
        var id = id() + "." + anchor.event().id();
        var chosen = new ArrayList<>(List.of(anchor));
        all.stream()
                .filter(anchor::near)
                .sorted(Hash.order(id, d -> d.event().id().value()))
                .filter(d -> !d.equals(anchor))
                .forEach(d -> {
                    if (chosen.size() < ITEMS
                            && chosen.stream().allMatch(c -> c.apart(d) && !c.linked(d))) {
                        chosen.add(d);
                    }
                });
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        chosen.sort(Hash.order(id + "/dealt", d -> d.event().id().value()));
        var key = key(chosen);
        if (key.equals(IntStream.range(0, chosen.size()).boxed().toList())) {
            chosen.add(chosen.removeFirst());
            key = key(chosen);
        }
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        id(),
                        new Prompt(
                                "Put these %s events in order, the earliest first."
                                        .formatted(chosen.size() == ITEMS ? "five" : "four")),
                        new Task.PutInOrder(chosen.stream().map(Dated::item).toList(), key),
                        chosen.stream()
                                .map(d -> new Fact(d.event().id(), "date", Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    private static List<Integer> key(List<Dated> dealt) {
        return IntStream.range(0, dealt.size())
                .boxed()
                .sorted(
                        Comparator.comparing((Integer i) ->
                                dealt.get(i).item().within().earliest().orElseThrow()))
                .toList();
    }
}
