package app.dateline.service;

import app.dateline.study.LearnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The memories of the learners who were here last, each as of a revision of what is kept and of the bank: they serve while both
/// are the present ones. A revision is never drawn twice, so what was put by a write that failed serves nobody.
final class RecentMemories {
    private static final int MOST = 64;

    private final Map<Key, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Key(LearnerId learner, String topic) {}

    /// @param kept the revision of what is kept of the learner
    /// @param bank that of the bank
    record As(long kept, String bank) {}

    private record Held(As as, Mended memories) {}

    Mended of(LearnerId learner, String topic, As as, Supplier<Mended> read) {
        var here = find(new Key(learner, topic));
        if (here != null && here.as.equals(as)) {
            return here.memories;
        }
        var memories = read.get();
        put(learner, topic, as, memories);
        return memories;
    }

    private synchronized @Nullable Held find(Key key) {
        return held.get(key);
    }

    synchronized void put(LearnerId learner, String topic, As as, Mended memories) {
        held.put(new Key(learner, topic), new Held(as, memories));
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }
}
