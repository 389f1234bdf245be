package app.dateline.classroom.quiz;

import java.time.Duration;

/// More time for one paper.
public sealed interface Extra {
    /// A part of the time that all have: 25 makes 15 minutes 18:45.
    record Percent(int more) implements Extra {
        private static final int MOST = 300;

        public Percent {
            if (more < 1 || more > MOST) {
                throw new IllegalArgumentException(
                        "More time is 1 to %d per cent; found %d".formatted(MOST, more));
            }
        }
    }

    record Minutes(int more) implements Extra {
        private static final int MOST = 24 * 60;

        public Minutes {
            if (more < 1 || more > MOST) {
                throw new IllegalArgumentException(
                        "More time is 1 to %d minutes; found %d".formatted(MOST, more));
            }
        }
    }

    /// The time one has who has this beside the `limit` of all.
    default Duration on(Duration limit) {
        return switch (this) {
            case Percent(var more) -> limit.plus(limit.multipliedBy(more).dividedBy(100));
            case Minutes(var more) -> limit.plusMinutes(more);
        };
    }
}
