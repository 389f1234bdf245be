package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// "Can A and B both be right on the date of this?": yes, since the one is more exact, or since they say the same; or no. One
/// question for each thing about an event, on the two articles that the hash takes, of those that rule each other out if there
/// are any; not where it is asked which article is most exact, nor mostly where all say the same.
public final class BothRight implements Recipe {
    private static final int OF_ALIKE = 3;

    @Override
    public String id() {
        return "both-right";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Sayings.all(id(), chronicle, unasked).stream()
                .flatMap(s -> question(s).stream())
                .toList();
    }

    private static Optional<Question> question(Sayings sayings) {
        var id = sayings.asking().id();
        var telling =
                pairs(sayings).stream()
                        .min(
                                Comparator.comparingInt((Couple c) -> c.answer().likeness)
                                        .thenComparing(
                                                Hash.order(
                                                        id,
                                                        c -> c.one().id() + " " + c.other().id())));
        if (telling.isEmpty()) {
            return sayings.asking().none("nothing is certain of any two");
        }
        var couple = telling.get();
        if (couple.answer() != Answer.APART && sayings.ranked()) {
            return sayings.asking().none("it is asked which article is most exact");
        }
        return couple.answer() == Answer.SAME && Hash.of(id + "/alike", OF_ALIKE) > 0
                ? sayings.asking().none("all say the same")
                : Optional.of(question(sayings, couple));
    }

    private static Question question(Sayings sayings, Couple couple) {
        var one = sayings.article(couple.one());
        var other = sayings.article(couple.other());
        var id =
                "%s.%s.%s"
                        .formatted(
                                sayings.asking().id()
                                        + (sayings.asking().attribute().equals("date")
                                                ? ".date"
                                                : ""),
                                one.id(),
                                other.id());
        var proof = List.of(couple.one().id(), couple.other().id());
        var answers =
                Stream.of(Answer.values())
                        .sorted(Hash.order(id + "/dealt", a -> a.words(one.label(), other.label())))
                        .toList();
        var options =
                answers.stream()
                        .map(a -> {
                            var right = a == couple.answer();
                            return new Option(
                                    a.words(one.label(), other.label()),
                                    right ? proof : List.of(),
                                    right ? List.of() : proof,
                                    Optional.empty());
                        })
                        .toList();
        return new Question(
                new QuestionId(id),
                sayings.asking().recipe(),
                new Prompt(
                        "Can %s and %s both be right on the %s %s “%s”?"
                                .formatted(
                                        one.label(),
                                        other.label(),
                                        sayings.word(),
                                        inside(sayings) ? "in" : "of",
                                        sayings.asking().event().title())),
                new Task.ChooseOne(options, answers.indexOf(couple.answer())),
                List.of(sayings.asking().fact()),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /// A date is of an event, a price is in it.
    private static boolean inside(Sayings sayings) {
        return sayings.claims().getFirst().value() instanceof Value.Amount;
    }

    private enum Answer {
        FIRST_FINER(1),
        SECOND_FINER(1),
        SAME(2),
        APART(0);

        /// What is least alike is asked first.
        private final int likeness;

        Answer(int likeness) {
            this.likeness = likeness;
        }

        String words(String one, String other) {
            return switch (this) {
                case FIRST_FINER -> "Yes: %s is the more exact of the two".formatted(one);
                case SECOND_FINER -> "Yes: %s is the more exact of the two".formatted(other);
                case SAME -> "Yes: they say the same";
                case APART -> "No: one rules out the other";
            };
        }
    }

    private record Couple(Claim one, Claim other, Answer answer) {}

    private static List<Couple> pairs(Sayings sayings) {
        var claims = sayings.claims();
        return IntStream.range(0, claims.size())
                .boxed()
                .flatMap(i ->
                        claims.subList(i + 1, claims.size()).stream()
                                .flatMap(o -> pair(sayings, claims.get(i), o)))
                .toList();
    }

    /// None where the two overlap, or where "more than 2" stands against 2.
    private static Stream<Couple> pair(Sayings sayings, Claim one, Claim other) {
        var answer =
                sayings.finer(one, other)
                        ? Optional.of(Answer.FIRST_FINER)
                        : sayings.finer(other, one)
                                ? Optional.of(Answer.SECOND_FINER)
                                : one.value().equals(other.value())
                                        ? Optional.of(Answer.SAME)
                                        : apart(sayings, one, other);
        return answer.map(a -> new Couple(one, other, a)).stream();
    }

    private static Optional<Answer> apart(Sayings sayings, Claim one, Claim other) {
        return exact(one)
                        && exact(other)
                        && !sayings.chronicle().compatible(one.value(), other.value())
                ? Optional.of(Answer.APART)
                : Optional.empty();
    }

    private static boolean exact(Claim claim) {
        return !(claim.value() instanceof Value.Amount amount)
                || amount.qualifier() == Value.Qualifier.EXACTLY;
    }
}
