package app.dateline.ui.learn;

import app.dateline.bank.Dispute;
import app.dateline.bank.Edition;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Event;
import app.dateline.chronicle.Value;
import app.dateline.chronicle.Vocabulary;
import app.dateline.question.Question;
import app.dateline.ui.parts.RecipeNames;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What there is to choose from in an edition: only topics, kinds, recipes and years about which it asks something.
public record PractiseOffer(
        List<Vocabulary.Topic> topics,
        List<Vocabulary.Kind> kinds,
        List<String> recipes,
        List<Integer> years) {

    public static PractiseOffer of(Edition edition) {
        var chronicle = edition.chronicle();
        var asked =
                edition.bank().questions().stream()
                        .flatMap(q -> q.facts().stream())
                        .map(f -> f.event())
                        .distinct()
                        .map(chronicle::event)
                        .toList();
        var topics = asked.stream().flatMap(e -> e.topics().stream()).collect(Collectors.toSet());
        var kinds = asked.stream().map(Event::kind).collect(Collectors.toSet());
        var years =
                asked.stream()
                        .flatMap(e -> e.claims("date").stream())
                        .filter(Claim::asserted)
                        .flatMap(c ->
                                c.value() instanceof Value.Date d
                                        ? d.date().year().stream()
                                        : Stream.of())
                        .mapToInt(Integer::intValue)
                        .summaryStatistics();
        return new PractiseOffer(
                chronicle.vocabulary().topics().values().stream()
                        .filter(t -> topics.contains(t.id()))
                        .sorted(Comparator.comparing(Vocabulary.Topic::name))
                        .toList(),
                chronicle.vocabulary().kinds().values().stream()
                        .filter(k -> kinds.contains(k.id()))
                        .sorted(Comparator.comparing(Vocabulary.Kind::name))
                        .toList(),
                edition.bank().questions().stream()
                        .filter(q -> edition.dispute(q) != Dispute.EITHER)
                        .map(Question::recipe)
                        .distinct()
                        .sorted(Comparator.comparing(RecipeNames::of))
                        .toList(),
                years.getCount() == 0
                        ? List.of()
                        : IntStream.rangeClosed(years.getMin(), years.getMax()).boxed().toList());
    }
}
