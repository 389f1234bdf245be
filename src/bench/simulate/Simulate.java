package simulate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/// Compares schedulers on the same 200 learners at equal reviews: what is recalled on the day of an exam, and what is
/// retained after 90 days, each with its 95 per cent interval, for learners who review little, much, and in between. Ends with 1
/// where getting ready for the exam is not better than plain FSRS on its day, beyond that interval, whatever they review. Arguments
/// are another number of learners and the number of the first, so that what is tried out is tried on others.
public final class Simulate {
    private static final int LEARNERS = 200;
    private static final double NORMAL = 1.96;

    private static final List<Integer> REVIEWS_A_DAY = List.of(10, 15, 20, 30);

    private Simulate() {}

    /// A mean with half the width of its 95 per cent interval.
    private record Mean(double mean, double half) {
        static Mean of(double[] values) {
            var mean = DoubleStream.of(values).average().orElseThrow();
            var squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
            var deviation = Math.sqrt(squares / (values.length - 1));
            return new Mean(mean, NORMAL * deviation / Math.sqrt(values.length));
        }

        String text() {
            return String.format(Locale.ROOT, "%6.2f ± %4.2f", 100 * mean, 100 * half);
        }
    }

    public static void main(String... arguments) {
        var learners = arguments.length == 0 ? LEARNERS : Integer.parseInt(arguments[0]);
        var first = arguments.length < 2 ? 0 : Integer.parseInt(arguments[1]);
        var worse = 0;
        for (var reviews : REVIEWS_A_DAY) {
            var toExam = new Course(200, 60, reviews);
            var exam = compare("Recall on exam day, per cent", toExam, Dateline::before, first, learners);
            worse += exam.mean - exam.half <= 0 ? 1 : 0;
            compare("Retained after 90 days, per cent", new Course(400, 90, reviews), Dateline::without, first, learners);
        }
        if (worse > 0) {
            IO.println("Getting ready for the exam is not better than plain FSRS on its day.");
            System.exit(1);
        }
    }

    /// Prints a table; gives what we are better by than plain FSRS.
    private static Mean compare(
            String what,
            Course course,
            Function<Course, Policy> ours,
            int first,
            int learners) {
        var policies = new LinkedHashMap<String, LongFunction<Policy>>();
        policies.put("Dateline", n -> ours.apply(course));
        policies.put("plain FSRS-6", n -> new Plain());
        policies.put("SM-2", n -> new SuperMemo());
        policies.put("Leitner", n -> new Leitner());
        policies.put("random", Chance::new);
        IO.println(
                "%s: %d facts, %d days of %d reviews, %d learners"
                        .formatted(what, course.facts(), course.days(), course.reviews(), learners));
        var recalled = new LinkedHashMap<String, double[]>();
        policies.forEach((name, policy) ->
                recalled.put(
                        name,
                        LongStream.range(first, first + learners)
                                .mapToObj(n -> course.run(new Learner(n), policy.apply(n)))
                                .mapToDouble(r -> equal(course, r))
                                .toArray()));
        recalled.forEach((name, values) ->
                IO.println(
                        "  %-14s %s   Dateline better by %s"
                                .formatted(
                                        name,
                                        Mean.of(values).text(),
                                        better(recalled, name).text())));
        return better(recalled, "plain FSRS-6");
    }

    private static double equal(Course course, Course.Result result) {
        if (result.reviews() != course.days() * course.reviews()) {
            throw new IllegalStateException(
                    "Reviews are to be equal, %d; found %d"
                            .formatted(course.days() * course.reviews(), result.reviews()));
        }
        return result.recalled();
    }

    /// Learner by learner.
    private static Mean better(Map<String, double[]> recalled, String than) {
        var ours = recalled.getOrDefault("Dateline", new double[0]);
        var theirs = recalled.getOrDefault(than, new double[0]);
        var differences = new double[ours.length];
        for (var i = 0; i < ours.length; i++) {
            differences[i] = ours[i] - theirs[i];
        }
        return Mean.of(differences);
    }
}
