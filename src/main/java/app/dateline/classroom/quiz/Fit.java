package app.dateline.classroom.quiz;

import app.dateline.bank.Edition;
import app.dateline.bank.Telling;
import app.dateline.chronicle.Claim;
import app.dateline.chronicle.EventId;
import app.dateline.chronicle.Value;
import app.dateline.question.Question;
import app.dateline.question.QuestionId;
import app.dateline.study.Blueprint;
import app.dateline.study.Round;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// How an edition meets what a quiz asks for.
///
/// @param questions those that fit, or were chosen by hand and can be asked
/// @param events how many events they ask about
/// @param tasks how many are answered in which way, by the names of tasks
/// @param thin the year of those asked for of which least is asked, where that is little
/// @param emptying where nothing fits: each condition that by itself shuts everything out
/// @param apart whether as many can be drawn as a student gets, none of which gives another away
public record Fit(
        List<Question> questions,
        int events,
        Map<String, Integer> tasks,
        Optional<Thin> thin,
        Set<Content.Condition> emptying,
        boolean apart) {
    /// Fewer questions than this are little for a year.
    private static final int LITTLE = 5;

    public Fit {
        questions = List.copyOf(questions);
        tasks = Collections.unmodifiableMap(new TreeMap<>(tasks));
        emptying = Collections.unmodifiableSet(new TreeSet<>(emptying));
    }

    /// A year and how many questions fit that ask about it.
    public record Thin(int year, int questions) {}

    public static Fit of(Content content, Edition edition) {
        var fitting = fitting(content, edition);
        var tasks =
                fitting.stream()
                        .collect(
                                Collectors.groupingBy(
                                        q -> q.task().type(), Collectors.summingInt(q -> 1)));
        return new Fit(
                fitting,
                (int) fitting.stream().flatMap(q -> Telling.asked(q).stream()).distinct().count(),
                tasks,
                content.byHand() ? Optional.empty() : thin(content, edition, fitting),
                fitting.isEmpty() && !content.byHand() ? content.emptying(edition) : Set.of(),
                apart(content, edition, fitting));
    }

    private static List<Question> fitting(Content content, Edition edition) {
        return content.byHand()
                ? content.fixed().stream().flatMap(id -> edition.question(id).stream()).toList()
                : content.fitting(edition);
    }

    private static boolean apart(Content content, Edition edition, List<Question> fitting) {
        var drawn =
                content.byHand()
                        ? fitting.stream().map(Question::id).toList()
                        : drawn(content, edition, fitting, 0);
        return drawn.size() >= content.size()
                && new HandPicked(drawn, content.selection().disputes(), edition).apart();
    }

    public int size() {
        return questions.size();
    }

    /// In a named period only: over all there is, some years are always thin.
    private static Optional<Thin> thin(Content content, Edition edition, List<Question> fitting) {
        if (content.selection().from().isEmpty() || content.selection().to().isEmpty()) {
            return Optional.empty();
        }
        var from = content.selection().from().get();
        var to = content.selection().to().get();
        var years = new TreeMap<Integer, Integer>();
        for (var question : fitting) {
            for (var year : years(edition, Telling.asked(question))) {
                if (year >= from && year <= to) {
                    years.merge(year, 1, Integer::sum);
                }
            }
        }
        return years.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .filter(least -> least.getValue() < LITTLE)
                .map(least -> new Thin(least.getKey(), least.getValue()));
    }

    private static Set<Integer> years(Edition edition, Set<EventId> events) {
        return events.stream()
                .flatMap(e -> edition.chronicle().event(e).claims("date").stream())
                .filter(Claim::asserted)
                .map(Claim::value)
                .filter(Value.Date.class::isInstance)
                .map(value -> ((Value.Date) value).date())
                .flatMap(date -> date.earliest().map(day -> Year.from(day).getValue()).stream())
                .collect(Collectors.toSet());
    }

    /// So many as a student gets, of some questions, for the same seed the same.
    public static List<QuestionId> drawn(
            Content content, Edition edition, List<Question> among, long seed) {
        return among.isEmpty()
                ? List.of()
                : Round.draw(
                        among,
                        edition.telling(),
                        Blueprint.of(content.count()),
                        question -> 0,
                        seed);
    }
}
