package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// "Can A and B both be right on the date of this?", or on its place: yes, since the one is more exact, or since they say the same; or no. One
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
                .filter(BothRight::ofEvent)
                .flatMap(s -> question(s).stream())
                .toList();
    }

    private static Optional<Question> question(Sayings sayings) {
        var id = sayings.asking().id();
        var telling =
                pairs(sayings).stream()
                        .min(
                                Comparator.comparingInt(Couple::likeness)
                                        .thenComparing(
                                                Hash.order(
                                                        id,
                                                        c -> c.one().id() + " " + c.other().id())));
        if (telling.isEmpty()) {
            return sayings.asking().none("nothing is certain of any two");
        }
        var couple = telling.get();
        if (couple.relation() != Relation.APART && sayings.ranked()) {
            return sayings.asking().none("it is asked which article is most exact");
        }
        return couple.relation() == Relation.SAME && Hash.of(id + "/alike", OF_ALIKE) > 0
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
        return sayings.choice(
                id,
                "Can %s and %s both be right on the %s of “%s”?"
                        .formatted(
                                one.label(),
                                other.label(),
                                sayings.word(),
                                sayings.asking().event().title()),
                List.of(Relation.values()),
                couple.relation(),
                r -> words(r, one.label(), other.label()),
                proof,
                proof);
    }

    /// A date and a place are of an event; a price is not, and no title can be asked for it.
    private static boolean ofEvent(Sayings sayings) {
        return !(sayings.claims().getFirst().value() instanceof Value.Amount);
    }

    private record Couple(Claim one, Claim other, Relation relation) {

        /// What is least alike is asked first.
        int likeness() {
            return switch (relation) {
                case APART -> 0;
                case FIRST_FINER, SECOND_FINER -> 1;
                case SAME -> 2;
            };
        }
    }

    private static String words(Relation relation, String one, String other) {
        return switch (relation) {
            case FIRST_FINER -> "Yes: %s is the more exact of the two".formatted(one);
            case SECOND_FINER -> "Yes: %s is the more exact of the two".formatted(other);
            case SAME -> "Yes: they say the same";
            case APART -> "No: one rules out the other";
        };
    }

    private static List<Couple> pairs(Sayings sayings) {
        var claims = sayings.claims();
        return IntStream.range(0, claims.size())
                .boxed()
                .flatMap(i ->
                        claims.subList(i + 1, claims.size()).stream()
                                .flatMap(o ->
                                        Relation.of(sayings, claims.get(i), o)
                                                .map(r -> new Couple(claims.get(i), o, r))
                                                .stream()))
                .toList();
    }
}
