package app.dateline.bank.check;

import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A choice of one among facts: each option, the right one with the others, says which fact it is about.
record Among(Question question, List<Option> options, int place) {

    static Optional<Among> of(Question question) {
        return question.task() instanceof Task.ChooseOne choose && choose.amongFacts()
                ? Optional.of(new Among(question, choose.options(), choose.key()))
                : Optional.empty();
    }

    static List<Among> all(Docket docket) {
        return docket.questions().stream().flatMap(q -> of(q).stream()).toList();
    }

    Option key() {
        return options.get(place);
    }

    List<Option> wrong() {
        return question.task().wrong();
    }

    static Fact fact(Option option) {
        return option.trueOf().orElseThrow();
    }

    String stem() {
        return question.prompt().text();
    }

    Finding finding(String wrong, String right) {
        return new Finding(question.id().value(), wrong, right);
    }

    /// One fault where there are no such claims, or one of them does not prove it.
    Stream<Finding> proof(
            Docket docket, Option option, List<ClaimId> recorded, Predicate<Claim> proves) {
        var holds =
                !recorded.isEmpty()
                        && recorded.stream()
                                .allMatch(id -> docket.claim(id).filter(proves).isPresent());
        return holds
                ? Stream.empty()
                : Stream.of(
                        finding(
                                "what is recorded with \"%s\" does not prove it"
                                        .formatted(option.text()),
                                "claims that do"));
    }
}
