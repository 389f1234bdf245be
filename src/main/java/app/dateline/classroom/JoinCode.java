package app.dateline.classroom;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What students type to join a course: six letters and figures that are not mistaken for one another, written in two groups.
///
/// @param until when it ends by itself, if it does
/// @param room how many students the course takes at most, if there is a limit
public record JoinCode(
        CourseId course,
        String code,
        Optional<Instant> until,
        Optional<Integer> room,
        boolean closed) {
    private static final int GROUP = 3;

    public JoinCode {
        if (!Signs.isCode(GROUP, code)) {
            throw new IllegalArgumentException(
                    "A code to join by looks like ABC-234; found \"%s\"".formatted(code));
        }
        if (room.filter(r -> r < 1).isPresent()) {
            throw new IllegalArgumentException("A course has room for one at least; found " + room);
        }
    }

    /// A new code for a course, without an end and without a limit.
    public static JoinCode fresh(CourseId course, RandomGenerator random) {
        return new JoinCode(
                course, Signs.fresh(GROUP, random), Optional.empty(), Optional.empty(), false);
    }

    /// The code as somebody typed it: in small letters, without the dash or with blanks. It need be none.
    public static String compared(String typed) {
        return Signs.compared(GROUP, typed);
    }

    /// Whether somebody may still join by it.
    public boolean open(Instant now) {
        return !closed && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    public JoinCode limited(Optional<Instant> until, Optional<Integer> room) {
        return new JoinCode(course, code, until, room, closed);
    }

    public JoinCode closed(boolean shut) {
        return new JoinCode(course, code, until, room, shut);
    }
}
