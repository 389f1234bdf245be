package app.dateline.bank.recipe;

import app.dateline.bank.Recipe;
import app.dateline.bank.Unasked;
import app.dateline.chronicle.Chronicle;
import app.dateline.chronicle.EventDate;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// "Where does it belong?": three to six events stand in order with their dates, and one more is to be put among them. How
/// many stand before it is a throw of the hash, but one at least is of its time where there is any: among events that all came
/// later, "visits the USSR" has but one place.
public final class PlaceOnTimeline implements Recipe {
    private static final int FEWEST = 3;
    private static final int SPREAD = 4;
    private static final int YEARS_ROUND = 20;

    /// So many years apart, two events are of one time.
    private static final int OF_ITS_TIME = 10;

    /// Years that many apart or fewer are about as near.
    private static final int STEP = 5;

    @Override
    public String id() {
        return "place-on-timeline";
    }

    @Override
    public List<Question> questions(Chronicle chronicle, Consumer<Unasked> unasked) {
        var dated = Dated.all(id(), chronicle, unasked);
        var times = Timetable.of(dated);
        return dated.stream().flatMap(d -> question(d, times).stream()).toList();
    }

    private static Optional<Question> question(Dated placed, Timetable times) {
        var id = placed.asking().id();
        var before = apart(placed, times, d -> d.before(placed));
        var after = apart(placed, times, placed::before);
        var standing =
                Ranked.round(
                                id,
                                FEWEST + Hash.of(id + "/standing", SPREAD),
                                before,
                                after,
                                !before.isEmpty() && noneOfItsTime(placed, after),
                                !after.isEmpty() && noneOfItsTime(placed, before))
                        .stream()
                        .sorted(Comparator.comparingLong(Dated::from))
                        .map(Dated::item)
                        .toList();
        if (standing.size() < FEWEST) {
            return placed.asking().none("too few events stand apart from it in time");
        }
        return new Stem(placed.asking(), placed.item().text() + ".")
                .dated("date", new Value.Date(placed.item().date()))
                .map(p ->
                        placed.asking()
                                .question(p, new Task.PlaceOnTimeline(standing, placed.item())));
    }

    /// Whether neither this nor what is farther off can matter: more of them cannot stand on the line, and there is one of its
    /// time or can be none any more.
    private static boolean enough(Dated placed, Dated next, List<Dated> chosen) {
        return chosen.size() >= FEWEST + SPREAD
                && (placed.years(next) / STEP > OF_ITS_TIME / STEP
                        || !noneOfItsTime(placed, chosen));
    }

    /// Whether none is of years near it, when the states in its title still had their names.
    private static boolean noneOfItsTime(Dated placed, List<Dated> others) {
        var last = FormerNames.lastYear(placed.asking().chronicle(), placed.item().text());
        return others.stream()
                .filter(d -> placed.years(d) <= OF_ITS_TIME)
                .noneMatch(d -> d.fromYear() <= last);
    }

    /// Those of one side, the nearest first, that are apart from each other in every article and tell nothing of when this one
    /// was. One whose date is only worked out from what an article says is no landmark.
    private static List<Dated> apart(Dated placed, Timetable times, Predicate<Dated> side) {
        var chosen = new ArrayList<Dated>();
        times.round(placed, YEARS_ROUND)
                .filter(side)
                .sorted(
                        Comparator.comparingInt((Dated d) -> placed.years(d) / STEP)
                                .thenComparing(Hash.order(placed.asking().id(), Dated::id)))
                .filter(d -> d.item().date().precision() != EventDate.Precision.RANGE)
                .takeWhile(d -> !enough(placed, d, chosen))
                .filter(d -> !d.gives(placed) && chosen.stream().allMatch(d::apart))
                .forEach(chosen::add);
        return chosen;
    }
}
