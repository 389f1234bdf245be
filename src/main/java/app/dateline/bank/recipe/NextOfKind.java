package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which of these visits came next after that one?", and last before it. All are visits of one round: which of them stands
/// nearest is decided by every article's dates.
public final class NextOfKind implements Recipe {
    private static final String KIND = "visit";
    private static final int WRONG = 3;
    private static final int FEWEST = 2;
    private static final int YEARS = 10;

    @Override
    public String id() {
        return "next-of-kind";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var visits =
                Dated.all(id(), chronicle, unasked).stream()
                        .filter(d -> d.event().kind().equals(KIND))
                        .toList();
        var times = Timetable.of(visits);
        return visits.stream()
                .flatMap(key ->
                        Stream.of(true, false).flatMap(next -> question(key, next, times).stream()))
                .toList();
    }

    private static Optional<Question> question(Dated key, boolean next, Timetable visits) {
        var nearest =
                visits.nearest(key, id(key, next))
                        .filter(d -> !d.tells(key) && d.years(key) <= YEARS)
                        .sorted(
                                Comparator.comparingInt((Dated d) -> d.years(key))
                                        .thenComparing(Hash.ring(key.id(), Dated::id)))
                        .toList();
        return nearest.stream()
                .filter(d -> comes(next, d, key))
                .flatMap(from -> question(from, next, key, nearest).stream())
                .findFirst()
                .or(() -> key.asking().none("too few visits stand apart from it in time"));
    }

    /// The others lie on the far side of the key or of the one named, at least one of them beyond the key.
    private static Optional<Question> question(
            Dated from, boolean next, Dated key, List<Dated> nearest) {
        var wrong = new ArrayList<Dated>();
        nearest.stream()
                .filter(d -> comes(next, d, from) || comes(next, key, d))
                .forEach(d -> {
                    if (wrong.size() < WRONG
                            && !d.tells(from)
                            && oneStory(from, key, d, wrong)
                            && wrong.stream().noneMatch(d::tells)) {
                        wrong.add(d);
                    }
                });
        if (wrong.size() < FEWEST || wrong.stream().noneMatch(d -> comes(next, key, d))) {
            return Optional.empty();
        }
        var id = id(key, next);
        var prompt =
                "Which of these visits came %s “%s”?"
                        .formatted(next ? "next after" : "last before", from.item().text());
        return Optional.of(
                new Question(
                        new QuestionId(id),
                        key.asking().recipe(),
                        new Prompt(prompt),
                        CameFirst.among(id, key, wrong),
                        List.of(key.asking().fact()),
                        Optional.empty(),
                        OptionalDouble.empty()));
    }

    /// Whether a state has a part in all of them, without which nobody would look from the one to the other.
    private static boolean oneStory(Dated from, Dated key, Dated dated, List<Dated> wrong) {
        return !Sides.common(Stream.concat(Stream.of(from, key, dated), wrong.stream())).isEmpty();
    }

    private static boolean comes(boolean next, Dated one, Dated other) {
        return next ? one.before(other) : other.before(one);
    }

    private static String id(Dated key, boolean next) {
        return key.asking().id() + (next ? ".next" : ".before");
    }
}
