package app.dateline.classroom;

import app.dateline.study.LearnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A link that does one thing once: its address holds a secret, of which only a hash is kept.
///
/// @param account of whom it sets the password, unless it is to make the first administrator
public record OneTimeLink(Purpose purpose, Optional<LearnerId> account, Instant ends) {

    public enum Purpose {
        RESET(Duration.ofDays(2)),
        FIRST_ADMINISTRATOR(Duration.ofMinutes(30));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }

        public Duration valid() {
            return valid;
        }
    }

    public static OneTimeLink reset(LearnerId account, Instant now) {
        return new OneTimeLink(
                Purpose.RESET, Optional.of(account), now.plus(Purpose.RESET.valid()));
    }

    public static OneTimeLink firstAdministrator(Instant now) {
        return new OneTimeLink(
                Purpose.FIRST_ADMINISTRATOR,
                Optional.empty(),
                now.plus(Purpose.FIRST_ADMINISTRATOR.valid()));
    }
}
