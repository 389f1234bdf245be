package app.dateline.study;

import java.util.Collection;
import java.util.Map;

/// What every learner remembers, folded from the evidence and kept beside it.
public interface Memories {
    /// How it stands with a learner's memory of a topic: its revision, which no other state of it ever has, and their ability.
    record Head(long revision, double ability) {
        public static final Head NONE = new Head(0, Ability.UNKNOWN);
    }

    Head head(LearnerId learner, String topic);

    /// The same, held against every other writer until the transaction ends.
    Head claim(LearnerId learner, String topic);

    /// What is remembered, by the facts' keys.
    Map<String, Memory> of(LearnerId learner, String topic);

    /// Puts these memories, and forgets the facts that have none any more.
    ///
    /// @param head with a revision drawn anew
    void put(
            LearnerId learner,
            String topic,
            Map<String, Memory> memories,
            Collection<String> gone,
            Head head);

    /// Forgets all that a learner remembers, evidence too: it is to be made anew from the logs.
    void forget(LearnerId learner);

    /// Where what is kept was made by another version of the code, forgets all of it, evidence and confusions too, and says so: all are to be
    /// made anew from the logs.
    boolean renew(int version);
}
