package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.ClaimId;
import app.dateline.question.Fact;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Which of these points does one of the articles alone make?", or more than one of them. What rests on one article is what
/// all the others are known to be silent on. At least one wrong point is of the kind of the right one.
public final class MadeAlone implements Recipe {
    private static final int WRONG = 3;

    /// One in so many of the points is asked, so that none is offered again and again.
    private static final int OF_ALONE = 3;

    private static final int OF_SHARED = 3;

    @Override
    public String id() {
        return "made-alone";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var all = Points.all(id(), chronicle, unasked);
        var alone = like(all.stream().filter(Points::alone), all.stream().filter(Points::shared));
        var shared = like(all.stream().filter(Points::shared), all.stream().filter(Points::alone));
        var aloneOfKind = ofKind(alone);
        var sharedOfKind = ofKind(shared);
        return Stream.concat(
                        alone.stream().flatMap(p -> question(p, OF_ALONE, sharedOfKind).stream()),
                        shared.stream().flatMap(p -> question(p, OF_SHARED, aloneOfKind).stream()))
                .toList();
    }

    /// Those of a kind that is found among the others too, so that its words alone do not tell.
    private static List<Points> like(Stream<Points> some, Stream<Points> others) {
        var kinds = others.map(p -> p.event().kind()).collect(Collectors.toUnmodifiableSet());
        return some.filter(p -> kinds.contains(p.event().kind())).toList();
    }

    private static Map<String, Ring<Points>> ofKind(List<Points> points) {
        return points.stream()
                .collect(
                        Collectors.groupingBy(
                                p -> p.event().kind(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), all -> Ring.of(all, Points::id))));
    }

    private static Optional<Question> question(
            Points key, int of, Map<String, Ring<Points>> others) {
        var id = key.asking().id();
        if (Hash.of(id + "/asked", of) > 0) {
            return key.asking().none("one in %d is asked".formatted(of));
        }
        var dealt =
                others.values().stream()
                        .flatMap(ring -> ring.next(id).stream())
                        .sorted(Hash.order(id, Points::id))
                        .toList();
        var alike = dealt.stream().filter(p -> p.event().kind().equals(key.event().kind()));
        var wrong =
                Stream.concat(alike.limit(1), dealt.stream())
                        .distinct()
                        .limit(WRONG)
                        .map(MadeAlone::wrong)
                        .toList();
        if (wrong.size() < WRONG) {
            return key.asking().none("too few points are made otherwise");
        }
        var right = new Option(key.event().title(), claims(key), List.of(), fact(key));
        var options = new ArrayList<>(Stream.concat(Stream.of(right), wrong.stream()).toList());
        options.sort(Hash.order(id + "/dealt", Option::text));
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        key.asking().recipe(),
                        new Prompt(
                                "Which of these points does %s of the articles %s?"
                                        .formatted(
                                                key.shared() ? "more than one" : "one",
                                                key.shared() ? "make" : "alone make")),
                        new Task.ChooseOne(options, options.indexOf(right)),
                        key.facts().toList(),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    /// Who shares it speaks against its being made alone; that it is not shared, only the silence of the others proves.
    private static Option wrong(Points point) {
        return new Option(
                point.event().title(),
                List.of(),
                point.shared() ? claims(point) : List.of(),
                fact(point));
    }

    private static List<ClaimId> claims(Points point) {
        return point.held().stream().map(Claim::id).toList();
    }

    private static Optional<Fact> fact(Points point) {
        return point.shared()
                ? Optional.of(new Fact(point.event().id(), View.THESIS, Optional.empty()))
                : point.facts().findFirst();
    }
}
