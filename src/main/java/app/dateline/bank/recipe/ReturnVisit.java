package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.question.Option;
import app.dateline.question.Prompt;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// "Which of these visits was the next to go the other way after that one?": the nearest after it that led from the goal of that
/// one to the state its visitor came from. The others went that way at another time, or the same way as that one.
public final class ReturnVisit implements Recipe {
    private static final int WRONG = 3;
    private static final int SAME_WAY = 2;
    private static final int FEWEST = 2;

    @Override
    public String id() {
        return "return-visit";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var visits = Journey.all(id(), chronicle, unasked);
        var journeys = Journeys.of(visits);
        return visits.stream().flatMap(key -> question(key, journeys).stream()).toList();
    }

    /// Asked after the last visit that it returns, where no other returns that before it.
    private static Optional<Question> question(Journey key, Journeys all) {
        var asking = key.dated().asking();
        var returned =
                all.before(key)
                        .filter(j -> !j.dated().tells(key.dated()))
                        .findFirst()
                        .filter(j -> all.next(j).filter(key::equals).isPresent());
        if (returned.isEmpty()) {
            return asking.none("it is not the next after a visit that went the other way");
        }
        var from = returned.get();
        var sameWay =
                all.near(key, from.way(), asking.id())
                        .filter(j -> !j.dated().tells(from.dated()))
                        .filter(j -> !j.equals(from))
                        .flatMap(j -> j.elsewhere(from).stream())
                        .limit(SAME_WAY);
        var otherwise =
                all.near(key, key.way(), asking.id())
                        .filter(j -> !j.dated().tells(from.dated()))
                        .filter(j -> otherTime(j, from, key))
                        .map(j -> j.dated().option(false))
                        .limit(WRONG)
                        .toList();
        var wrong = Stream.concat(sameWay, otherwise.stream()).limit(WRONG).toList();
        return wrong.size() < FEWEST || wrong.stream().noneMatch(otherwise::contains)
                ? asking.none("too few visits stand beside it")
                : Optional.of(question(from, key, wrong));
    }

    private static boolean otherTime(Journey other, Journey from, Journey key) {
        return !other.equals(key)
                && (other.dated().before(from.dated()) || key.dated().before(other.dated()));
    }

    private static Question question(Journey from, Journey key, List<Option> wrong) {
        var id = key.dated().asking().id();
        var right = key.dated().option(true);
        var options = new ArrayList<>(Stream.concat(Stream.of(right), wrong.stream()).toList());
        options.sort(Hash.order(id + "/dealt", Option::text));
        var prompt =
                "Which of these visits was the next to go the other way after “%s”?"
                        .formatted(from.dated().item().text());
        return new Question(
                new QuestionId(id),
                key.dated().asking().recipe(),
                new Prompt(prompt),
                new Task.ChooseOne(options, options.indexOf(right)),
                List.of(key.dated().asking().fact()),
                Optional.empty(),
                OptionalDouble.empty());
    }
}
