package app.dateline.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How often something may be tried in vain: so many times at once, then after waits each twice the one before.
///
/// @param free how many tries in a row need no wait
/// @param first how long the first wait is
/// @param longest how long any wait is at most
public record Limit(int free, Duration first, Duration longest) {
    /// After so long without a try all earlier ones are forgotten.
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    private static final int DOUBLINGS = 20;

    /// Passwords for one account: at most about a hundred tries a day.
    public static final Limit ACCOUNT =
            new Limit(10, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /// Passwords, codes and links from one address, behind which a whole class may sit.
    public static final Limit ADDRESS =
            new Limit(200, Duration.ofSeconds(30), Duration.ofMinutes(15));

    /// New accounts from one address.
    public static final Limit SIGN_UPS =
            new Limit(1000, Duration.ofMinutes(1), Duration.ofHours(1));

    /// What was tried so far.
    ///
    /// @param count how many times in a row
    public record Tries(int count, Instant last) {
        public static final Tries NONE = new Tries(0, Instant.EPOCH);

        /// With one more.
        public Tries and(Instant now) {
            return new Tries(known(now) + 1, now);
        }

        /// Without one that was not in vain.
        public Tries back() {
            return new Tries(Math.max(0, count - 1), last);
        }

        private int known(Instant now) {
            return now.isBefore(last.plus(FORGOTTEN)) ? count : 0;
        }
    }

    /// Until when the next try has to wait; nothing where it may be made now. Where the clock ran back it may: the one after
    /// that waits again.
    public Optional<Instant> until(Tries tries, Instant now) {
        var over = tries.known(now) - free;
        if (over < 0 || tries.last().isAfter(now)) {
            return Optional.empty();
        }
        var wait = first.multipliedBy(1L << Math.min(over, DOUBLINGS));
        var capped = wait.compareTo(longest) < 0 ? wait : longest;
        return Optional.of(tries.last().plus(capped)).filter(now::isBefore);
    }
}
