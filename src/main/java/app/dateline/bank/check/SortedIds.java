package app.dateline.bank.check;

import app.dateline.question.Fact;
import app.dateline.question.Flashcard;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Rule 9: every id is its own, begins with recipe and event, and stands in its place in the alphabet; every event, attribute
/// and claim that is named is there.
final class SortedIds implements Gate {

    @Override
    public String name() {
        return "ids sorted, all there";
    }

    @Override
    public Inspection inspect(Docket docket) {
        var found = new ArrayList<Finding>();
        order(docket.questions().stream().map(q -> q.id().value()).toList(), found);
        order(docket.cards().stream().map(Flashcard::id).toList(), found);
        return new Inspection(docket.questions().size() + docket.cards().size(), found)
                .and(
                        new Inspection(
                                0,
                                Stream.concat(
                                                docket.questions().stream()
                                                        .flatMap(q -> question(docket, q)),
                                                docket.cards().stream()
                                                        .flatMap(c ->
                                                                facts(docket, c.id(), c.facts())))
                                        .toList()));
    }

    private static void order(List<String> ids, List<Finding> found) {
        var seen = new HashSet<String>();
        for (var i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                found.add(new Finding(ids.get(i), "the id stands twice", "an id of its own"));
            } else if (i > 0 && ids.get(i - 1).compareTo(ids.get(i)) > 0) {
                found.add(
                        new Finding(ids.get(i), "it stands after " + ids.get(i - 1), "sorted ids"));
            }
        }
    }

    private static Stream<Finding> question(Docket docket, Question question) {
        var id = question.id().value();
        var wellFormed =
                question.facts().stream()
                        .map(f -> question.recipe() + "." + f.event())
                        .anyMatch(start -> id.equals(start) || id.startsWith(start + "."));
        var form =
                wellFormed
                        ? Stream.<Finding>empty()
                        : Stream.of(
                                new Finding(
                                        id,
                                        "the id does not begin with recipe and event",
                                        "%s.%s"
                                                .formatted(
                                                        question.recipe(),
                                                        question.facts().getFirst().event())));
        var claims =
                AssertedOnly.proofOf(question.task())
                        .filter(c -> docket.claim(c).isEmpty())
                        .map(c ->
                                new Finding(id, "there is no claim " + c, "a claim that is there"));
        var elsewhere =
                question.task() instanceof Task.ChooseOne choose
                        ? choose.options().stream().flatMap(o -> o.trueOf().stream()).toList()
                        : List.<Fact>of();
        return Stream.of(
                        form,
                        claims,
                        facts(docket, id, question.facts()),
                        facts(docket, id, elsewhere))
                .flatMap(s -> s);
    }

    private static Stream<Finding> facts(Docket docket, String id, List<Fact> facts) {
        return facts.stream()
                .filter(f ->
                        docket.event(f.event()).isEmpty()
                                || docket.readings().attribute(f.attribute()).isEmpty()
                                || f.article()
                                        .filter(a ->
                                                docket.articles().stream()
                                                        .noneMatch(b -> b.id().equals(a)))
                                        .isPresent())
                .map(f ->
                        new Finding(
                                id,
                                "there is no fact " + f.key(),
                                "an event, attribute and article that are there"));
    }
}
