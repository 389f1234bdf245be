package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.Value;
import app.dateline.question.Option;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "How much, how many?" among figures that an article states of the same sort, for this or for another thing, in the same
/// unit: no figure is invented, and two wrong ones are the least.
public final class HowMuch implements Recipe {
    private static final int WRONG = 3;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "how-much";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        return Amounts.asked(id(), chronicle, unasked).flatMap(a -> question(a).stream()).toList();
    }

    private static Optional<Question> question(Asking asking) {
        var value = Amounts.key(asking);
        var key = value.flatMap(v -> Candidate.of(asking, v));
        var support = value.flatMap(asking::support);
        if (key.isEmpty() || support.isEmpty()) {
            return asking.none("it is open, a range or several numbers");
        }
        var wrong = wrong(asking, value.get());
        if (wrong.size() < FEWEST) {
            return asking.none("fewer than three figures in its unit can be offered");
        }
        var right = asking.teller().wording().words(value.get());
        var candidates = new ArrayList<>(wrong);
        candidates.add(key.get());
        candidates.sort(Comparator.comparingDouble(c -> c.figure().number()));
        var options =
                candidates.stream()
                        .map(c ->
                                c.option()
                                        .orElseGet(() ->
                                                new Option(
                                                        right,
                                                        support.get(),
                                                        List.of(),
                                                        Optional.empty())))
                        .toList();
        var task =
                new Task.ChooseOne(
                        options, options.stream().map(Option::text).toList().indexOf(right));
        return Stem.of(asking, asking.slot())
                .flatMap(s -> s.valued(value.get(), Stream.of()))
                .map(p -> asking.question(p, task));
    }

    /// Figures that cannot be right here, the likeliest first on either side of the key: of the very thing by another
    /// article, of the like.
    static List<Candidate> wrong(Asking asking, Value key) {
        var figure = Figure.of(asking.chronicle().vocabulary(), key).orElseThrow();
        var apart = new ArrayList<Candidate>();
        Stream.concat(
                        asking.teller()
                                .amounts(asking.event())
                                .filter(c -> asking.source().isPresent() && asking.about(c)),
                        Amounts.of(asking.chronicle(), asking.attribute())
                                .next(asking.id())
                                .stream()
                                .filter(c -> !asking.about(c)))
                .sorted(
                        Comparator.comparing((Claim c) -> !asking.about(c))
                                .thenComparing(Hash.order(asking.id(), c -> c.id().value())))
                .flatMap(c -> Candidate.of(asking, c).stream())
                .filter(c -> c.figure().like(figure) && c.option().isPresent())
                .filter(c -> apart.stream().noneMatch(a -> c.meets(asking, a)))
                .takeWhile(c -> !enough(apart, figure))
                .forEach(apart::add);
        var lower = apart.stream().filter(c -> c.figure().number() < figure.number()).toList();
        var upper = apart.stream().filter(c -> c.figure().number() > figure.number()).toList();
        return Ranked.round(
                asking.id(), WRONG, lower, upper, own(asking, lower), own(asking, upper));
    }

    /// More on either side than can be wanted.
    private static boolean enough(List<Candidate> apart, Figure key) {
        var lower = apart.stream().filter(c -> c.figure().number() < key.number()).count();
        var upper = apart.stream().filter(c -> c.figure().number() > key.number()).count();
        return lower >= WRONG && upper >= WRONG;
    }

    private static boolean own(Asking asking, List<Candidate> side) {
        return !side.isEmpty() && side.getFirst().claim().filter(asking::about).isPresent();
    }

    /// A figure with the option it makes; the key makes none here.
    record Candidate(Value value, Figure figure, Optional<Claim> claim, Optional<Option> option) {
        static Optional<Candidate> of(Asking asking, Value key) {
            return Figure.of(asking.chronicle().vocabulary(), key)
                    .map(f -> new Candidate(key, f, Optional.empty(), Optional.empty()));
        }

        static Optional<Candidate> of(Asking asking, Claim claim) {
            return Figure.of(asking.chronicle().vocabulary(), claim.value())
                    .map(f ->
                            new Candidate(
                                    claim.value(),
                                    f,
                                    Optional.of(claim),
                                    asking.refutation(claim.value())
                                            .map(by ->
                                                    new Option(
                                                            asking.teller()
                                                                    .wording()
                                                                    .words(claim.value()),
                                                            List.of(),
                                                            by,
                                                            Optional.of(asking.trueOf(claim))))));
        }

        boolean meets(Asking asking, Candidate other) {
            return asking.chronicle().compatible(value, other.value);
        }
    }
}
