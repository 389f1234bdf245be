package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// "Which of these came between A and B?": the key lies between the two by every article's dates, the others before the one
/// or after the other, all within a few years.
public final class Between implements Recipe {
    private static final int WRONG = 3;
    private static final int YEARS_ROUND = 4;
    private static final int YEARS_TO_BOUND = 2;
    private static final int LONGEST = 30;

    @Override
    public String id() {
        return "between";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.deeds(id(), chronicle, unasked);
        var times = Timetable.of(dated);
        return dated.stream().flatMap(key -> question(key, times).stream()).toList();
    }

    private static Optional<Question> question(Dated key, Timetable times) {
        var id = key.asking().id();
        var near = times.round(key, YEARS_ROUND).filter(d -> !d.tells(key)).toList();
        var from = bound(id + "/from", near, d -> d.before(key) && bounds(d, key));
        var until =
                from.flatMap(f ->
                        bound(
                                id + "/until",
                                near,
                                d -> key.before(d) && bounds(d, key) && !d.tells(f)));
        if (until.isEmpty()) {
            return key.asking().none("no two events like it stand on either side of it");
        }
        var wrong = outside(key, from.get(), until.get(), near);
        if (wrong.size() < WRONG) {
            return key.asking().none("too few events stand outside the two");
        }
        var prompt =
                "Which of these came between “%s” and “%s”?"
                        .formatted(from.get().item().text(), until.get().item().text());
        return Tokens.of(prompt).size() > LONGEST
                ? key.asking().none("it takes more than %d words".formatted(LONGEST))
                : Optional.of(
                        key.asking().question(new Prompt(prompt), CameFirst.among(id, key, wrong)));
    }

    private static boolean bounds(Dated dated, Dated key) {
        return dated.alike(key)
                && dated.years(key) <= YEARS_TO_BOUND
                && !Sides.common(Stream.of(dated, key)).isEmpty();
    }

    /// Its title stands in the stem, where a rank would be read as one of the key.
    private static Optional<Dated> bound(String id, List<Dated> near, Predicate<Dated> fits) {
        return near.stream()
                .filter(fits)
                .filter(d -> !Ranks.in(d.item().text()))
                .min(Hash.order(id, Dated::id));
    }

    private static List<Dated> outside(Dated key, Dated from, Dated until, List<Dated> near) {
        var wrong = new ArrayList<Dated>();
        near.stream()
                .filter(d -> d.before(from) || until.before(d))
                .filter(d -> !d.tells(from) && !d.tells(until))
                .sorted(Hash.ring(key.id(), Dated::id))
                .forEach(d -> {
                    if (wrong.size() < WRONG && wrong.stream().noneMatch(d::tells)) {
                        wrong.add(d);
                    }
                });
        return wrong;
    }
}
