package org.entourage.question.look;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// A small cache of what was read of the graph, emptied when the graph has another version, see [GraphVersion]. Of that it
/// keeps no more than so much, what was used last. A change around Entourage, as by hand in Neo4j Browser, makes no new
/// version and is not seen here.
public final class CachedByVersion<K, V> {

    private final int most;
    private volatile State<K, V> state;

    /// What was read while a change was the latest.
    private record State<K, V>(String change, Map<K, V> read) {}

    /// @param most how many are kept
    public CachedByVersion(int most) {
        this.most = most;
        state = fresh("");
    }

    /// What is kept of the graph as a change left it; the caller may put there what it reads. A change that comes in between
    /// has another name, and with it nothing of this is used.
    ///
    /// @param change the latest one, as [GraphVersion#name()] gives it; empty if nothing may be kept
    public Map<K, V> since(String change) {
        State<K, V> now = state;
        if (change.isEmpty() || !now.change().equals(change)) {
            now = fresh(change);
            state = now;
        }
        return now.read();
    }

    /// What is kept under a key, or else what is read now.
    V of(String change, K key, Supplier<V> read) {
        Map<K, V> all = since(change);
        V before = all.get(key);
        if (before != null) {
            return before;
        }
        V now = read.get();
        all.put(key, now);
        return now;
    }

    private State<K, V> fresh(String change) {
        return new State<>(change, Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        }));
    }
}
