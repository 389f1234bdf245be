package app.dateline.classroom.quiz;

import java.util.EnumMap;
import java.util.Map;

/// What a student sees of the outcome, and from when on; what is left out is never seen.
public record Showing(Map<What, When> from) {
    public enum What {
        RIGHT_OR_WRONG,
        MARK,
        RIGHT_ANSWER,
        REASON_AND_SOURCES,
        WHY_NOT
    }

    /// The moments, in their order.
    public enum When {
        /// While the paper is written, as soon as the question is checked.
        DURING,
        HANDED_IN,
        /// Once nobody in the course can write it any more.
        CLOSED
    }

    public Showing {
        from = Map.copyOf(from);
    }

    /// The marks at once, the answers when nobody writes any more.
    public static final Showing CAREFUL =
            new Showing(
                    Map.of(
                            What.RIGHT_OR_WRONG, When.HANDED_IN,
                            What.MARK, When.HANDED_IN,
                            What.RIGHT_ANSWER, When.CLOSED,
                            What.REASON_AND_SOURCES, When.CLOSED,
                            What.WHY_NOT, When.CLOSED));

    /// Everything from one moment on.
    public static Showing all(When when) {
        var from = new EnumMap<What, When>(What.class);
        for (var what : What.values()) {
            from.put(what, when);
        }
        return new Showing(from);
    }

    /// Whether something is seen at a moment: once seen it stays seen.
    public boolean shows(What what, When moment) {
        return from.containsKey(what) && from.get(what).compareTo(moment) <= 0;
    }

    public Showing with(What what, When when) {
        var changed = new EnumMap<What, When>(What.class);
        changed.putAll(from);
        changed.put(what, when);
        return new Showing(changed);
    }

    public Showing without(What what) {
        var changed = new EnumMap<What, When>(What.class);
        changed.putAll(from);
        changed.remove(what);
        return new Showing(changed);
    }
}
