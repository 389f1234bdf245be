package app.dateline.bank.check;

import app.dateline.chronicle.EventId;
import app.dateline.question.Fact;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rule 9: the facts a question lists are those its proof is about, no more and no fewer, with the article where one is asked.
final class AccountedFacts implements Gate {

    @Override
    public String name() {
        return "facts listed as used";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(docket.questions(), q -> judge(docket, q));
    }

    private static Stream<Finding> judge(Docket docket, Question question) {
        var used = used(docket, question);
        var listed = Set.copyOf(question.facts());
        return (used.equals(listed) && listed.size() == question.facts().size())
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                question.id().value(),
                                "it lists " + keys(listed),
                                "the facts its proof is about: " + keys(used)));
    }

    private static Set<Fact> used(Docket docket, Question question) {
        if (question.task() instanceof Task.PutInOrder order) {
            return order.items().stream()
                    .map(i -> fact(i.event(), "date", Optional.empty()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return question.task().supportedBy().stream()
                .flatMap(id -> docket.claim(id).stream())
                .map(c ->
                        fact(
                                c.event(),
                                c.attribute(),
                                question.source().isPresent() || PointsMade.asks(question)
                                        ? Optional.of(c.article())
                                        : Optional.empty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Fact fact(
            EventId event, String attribute, Optional<app.dateline.chronicle.ArticleId> article) {
        return new Fact(event, attribute, article);
    }

    private static List<String> keys(Set<Fact> facts) {
        return facts.stream().map(Fact::key).sorted().toList();
    }
}
