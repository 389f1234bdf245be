package app.dateline.classroom;

import app.dateline.study.LearnerId;
import app.dateline.study.ReviewStep;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Accounts and sign-ins for tests.
public final class AccountSamples {
    private AccountSamples() {}

    public static Account account(LearnerId learner, String name, Role... roles) {
        return new Account(
                learner,
                new AccountName(name),
                new ShownName("Student 1"),
                Set.of(roles),
                Instant.EPOCH);
    }

    public static SignIn signIn(LearnerId learner, Instant at) {
        return new SignIn(
                UUID.randomUUID().toString(), learner, at, at, "Firefox on Linux", false, false);
    }

    /// A log of these times, in seconds, each step named by `log` and its place.
    public static List<ReviewStep> steps(String log, int... seconds) {
        return IntStream.range(0, seconds.length)
                .<ReviewStep>mapToObj(
                        i -> new ReviewStep.Undone(Instant.ofEpochSecond(seconds[i]), log + i))
                .toList();
    }
}
