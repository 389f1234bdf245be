package simulate;

import app.dateline.study.Mixture;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Days of learning at a fixed number of reviews each, whatever the policy: what is due comes first, the longest due before
/// others, and among it what is new up to the policy's number; then what is not due yet, then more that is new. No fact is asked
/// twice a day.
///
/// @param facts how many there are to learn
/// @param days on which there is learning; recall is measured on the day after the last
/// @param reviews a day
record Course(int facts, int days, int reviews) {
    /// How many facts at most are met for the first time on a day.
    static final int FRESH = 20;

    private static final int NEVER = Integer.MAX_VALUE;

    /// The share of all facts recalled in the end, as the learner's memory has it, and how many reviews that took.
    record Result(double recalled, int reviews) {}

    Result run(Learner learner, Policy policy) {
        var due = new int[facts];
        Arrays.fill(due, NEVER);
        var done = 0;
        for (var day = 0; day < days; day++) {
            for (var fact : asked(day, due, policy)) {
                due[fact] = policy.due(fact, day, learner.review(fact, day));
                done++;
            }
        }
        var recalled = IntStream.range(0, facts).mapToDouble(f -> learner.recall(f, days)).sum();
        return new Result(recalled / facts, done);
    }

    private Iterable<Integer> asked(int day, int[] due, Policy policy) {
        var met =
                IntStream.range(0, facts)
                        .filter(f -> due[f] != NEVER)
                        .boxed()
                        .sorted(Comparator.comparingInt(f -> due[f]))
                        .toList();
        var waiting = met.stream().filter(f -> due[f] <= day).toList();
        var fresh = IntStream.range(0, facts).filter(f -> due[f] == NEVER).boxed().toList();
        var soon = met.subList(waiting.size(), met.size());
        var now = Math.min(fresh.size(), policy.fresh(day, fresh.size()));
        return Stream.of(
                        policy.newFirst(day)
                                ? Stream.concat(fresh.subList(0, now).stream(), waiting.stream())
                                : Mixture.of(waiting, fresh.subList(0, now), 0, 0).stream(),
                        soon.stream().sorted(Comparator.comparingDouble(f -> policy.ahead(f, due[f], day))),
                        fresh.subList(now, fresh.size()).stream())
                .flatMap(f -> f)
                .limit(reviews)
                .toList();
    }
}
