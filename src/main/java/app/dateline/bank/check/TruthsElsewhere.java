package app.dateline.bank.check;

import app.dateline.chronicle.Value;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import java.util.Optional;
import java.util.stream.Stream;

/// Rule 11: what a wrong option is said to be true of, it is true of, in every article or in the one that is named.
final class TruthsElsewhere implements Gate {

    @Override
    public String name() {
        return "true of what it says";
    }

    @Override
    public Inspection inspect(Docket docket) {
        return Inspection.each(
                docket.allAsked().stream()
                        .flatMap(a ->
                                a.wrong().stream()
                                        .filter(o -> o.trueOf().isPresent())
                                        .map(o -> new Told(a, o, o.trueOf().get())))
                        .toList(),
                TruthsElsewhere::judge);
    }

    private record Told(Asked asked, Option option, Fact fact) {}

    private static Stream<Finding> judge(Told told) {
        return holds(told)
                ? Stream.empty()
                : Stream.of(
                        told.asked()
                                .finding(
                                        "option \"%s\" is not plainly true of %s"
                                                .formatted(told.option().text(), told.fact().key()),
                                        "a fact every article agrees on, or the article that states it"));
    }

    private static boolean holds(Told told) {
        var docket = told.asked().docket();
        var event = docket.event(told.fact().event());
        if (event.isEmpty()) {
            return false;
        }
        var witnesses =
                docket.witnesses(event.get(), told.fact().attribute(), told.fact().article());
        if (told.asked().ofArticles()) {
            var article = docket.readings().article(told.option().text()).map(a -> a.id());
            return article.isPresent()
                    && told.fact().article().equals(article)
                    && !witnesses.sound().isEmpty();
        }
        Optional<Value> value =
                docket.readings().value(told.fact().attribute(), told.option().text());
        return value.filter(v -> witnesses.standing(v) == Standing.SUPPORTED).isPresent();
    }
}
