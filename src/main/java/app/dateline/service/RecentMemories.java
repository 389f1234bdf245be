package app.dateline.service;

import app.dateline.study.LearnerId;
import java.util.function.Supplier;

/// The memories of the learners who were here last, each as of a revision of what is kept and of the bank: they serve while both
/// are the present ones. A revision is never drawn twice, so what was put by a write that failed serves nobody.
final class RecentMemories {
    private final Recent<Recent.Key, Held> held = new Recent<>();

    /// @param kept the revision of what is kept of the learner
    /// @param bank that of the bank
    record As(long kept, String bank) {}

    private record Held(As as, Mended memories) {}

    Mended of(LearnerId learner, String topic, As as, Supplier<Mended> read) {
        var here = held.find(new Recent.Key(learner, topic)).filter(h -> h.as.equals(as));
        if (here.isPresent()) {
            return here.get().memories;
        }
        var memories = read.get();
        put(learner, topic, as, memories);
        return memories;
    }

    void put(LearnerId learner, String topic, As as, Mended memories) {
        held.put(new Recent.Key(learner, topic), new Held(as, memories));
    }
}
