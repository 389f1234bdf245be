package app.dateline.service;

import app.dateline.study.LearnerId;
import app.dateline.study.Remembered;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The memories of the learners who were here last, each as of a revision: they serve while it is the present one. A revision
/// is never drawn twice, so what was put by a write that failed serves nobody.
final class RecentMemories {
    private static final int MOST = 64;

    private final Map<Key, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);

    private record Key(LearnerId learner, String topic) {}

    private record Held(long revision, Remembered memories) {}

    Remembered of(LearnerId learner, String topic, long revision, Supplier<Remembered> read) {
        var here = find(new Key(learner, topic));
        if (here != null && here.revision == revision) {
            return here.memories;
        }
        var memories = read.get();
        put(learner, topic, revision, memories);
        return memories;
    }

    private synchronized @Nullable Held find(Key key) {
        return held.get(key);
    }

    synchronized void put(LearnerId learner, String topic, long revision, Remembered memories) {
        held.put(new Key(learner, topic), new Held(revision, memories));
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }
}
