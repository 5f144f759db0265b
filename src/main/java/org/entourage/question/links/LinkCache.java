package org.entourage.question.links;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.question.answer.Filters;
import org.entourage.question.look.CachedByVersion;
import org.entourage.question.look.GraphVersion;

/// What searches for links keep until the graph changes: the weights of entities, and the hops of those that have more
/// than are followed. Nearly every search comes to the same few of these, and they are what it reads most of.
@Component
class LinkCache {

    private static final int MOST_WEIGHTS = 100_000;
    /// Each may hold a thousand hops.
    private static final int MOST_HUBS = 200;

    private final GraphVersion graphVersion;
    private final CachedByVersion<At, LinkReader.Weight> weights = new CachedByVersion<>(MOST_WEIGHTS);
    private final CachedByVersion<Within, LinkReader.Seen> hubs = new CachedByVersion<>(MOST_HUBS);

    LinkCache(GraphVersion graphVersion) {
        this.graphVersion = graphVersion;
    }

    /// An entity at an instant; null is now.
    record At(@Nullable Instant knownOn, String id) {}

    /// An entity within a scope.
    record Within(Filters scope, String id) {}

    /// What is kept of one state of the graph.
    record Kept(Map<At, LinkReader.Weight> weights, Map<Within, LinkReader.Seen> hubs) {}

    /// What is known of the graph as it is, inside the caller's transaction. What it reads there it may keep here.
    Kept now() {
        String change = graphVersion.name();
        return new Kept(weights.since(change), hubs.since(change));
    }
}
