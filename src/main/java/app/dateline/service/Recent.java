package app.dateline.service;

import app.dateline.study.LearnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What was worked out last for those who were here last.
final class Recent<K, T> {
    private static final int MOST = 64;

    private final Map<K, T> held = new LinkedHashMap<>(MOST, 0.75f, true);

    /// A learner with a topic.
    record Key(LearnerId learner, String topic) {}

    synchronized Optional<T> find(K key) {
        return Optional.ofNullable(held.get(key));
    }

    synchronized void put(K key, T latest) {
        held.put(key, latest);
        if (held.size() > MOST) {
            held.remove(held.keySet().iterator().next());
        }
    }
}
