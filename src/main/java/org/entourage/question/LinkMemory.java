package org.entourage.question;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What searches for links keep until the graph changes: the weights of entities, and the hops of those that have more
/// than are followed. Nearly every search comes to the same few of these, and they are what it reads most of.
@Component
class LinkMemory {

    private static final int MOST_WEIGHTS = 100_000;
    /// Each may hold a thousand hops.
    private static final int MOST_HUBS = 200;

    private final LatestChange latestChange;
    private volatile Kept kept = new Kept("");

    LinkMemory(LatestChange latestChange) {
        this.latestChange = latestChange;
    }

    /// An entity at an instant; null is now.
    record At(@Nullable Instant knownOn, String id) {}

    /// An entity within a scope.
    record Within(Filters scope, String id) {}

    /// What is kept of one state of the graph.
    static final class Kept {
        private final String change;
        private final Map<At, LinkReader.Weight> weights = least(MOST_WEIGHTS);
        private final Map<Within, LinkReader.Seen> hubs = least(MOST_HUBS);

        private Kept(String change) {
            this.change = change;
        }

        Map<At, LinkReader.Weight> weights() {
            return weights;
        }

        Map<Within, LinkReader.Seen> hubs() {
            return hubs;
        }
    }

    /// What is known of the graph as it is, inside the caller's transaction. What it reads there it may keep here: a
    /// change that comes in between has another name, and with it nothing of this is used.
    Kept now() {
        String change = latestChange.name();
        Kept before = kept;
        if (!change.isEmpty() && before.change.equals(change)) {
            return before;
        }
        Kept fresh = new Kept(change);
        kept = fresh;
        return fresh;
    }

    private static <K, V> Map<K, V> least(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }
}
