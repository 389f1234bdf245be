package app.dateline.chronicle;

import java.util.List;

/// What the claims prove of a proposition, with the claims that prove it.
public sealed interface Verdict {
    /// An asserted claim entails it and no claim is against it.
    record Supported(List<Claim> by) implements Verdict {
        public Supported {
            by = List.copyOf(by);
        }
    }

    /// One claim supports it and another is incompatible with it.
    record Disputed(List<Claim> by, List<Claim> against) implements Verdict {
        public Disputed {
            by = List.copyOf(by);
            against = List.copyOf(against);
        }
    }

    /// One value only, at least one asserted claim, and none but denied ones compatible with it.
    record Refuted(List<Claim> by) implements Verdict {
        public Refuted {
            by = List.copyOf(by);
        }
    }

    /// Nothing follows: such a value is never an option.
    record Unknown() implements Verdict {}
}
