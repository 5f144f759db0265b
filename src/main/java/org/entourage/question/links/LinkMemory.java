package org.entourage.question.links;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.question.answer.Filters;
import org.entourage.question.look.LatestChange;
import org.entourage.question.look.UntilChange;

/// What searches for links keep until the graph changes: the weights of entities, and the hops of those that have more
/// than are followed. Nearly every search comes to the same few of these, and they are what it reads most of.
@Component
class LinkMemory {

    private static final int MOST_WEIGHTS = 100_000;
    /// Each may hold a thousand hops.
    private static final int MOST_HUBS = 200;

    private final LatestChange latestChange;
    private final UntilChange<At, LinkReader.Weight> weights = new UntilChange<>(MOST_WEIGHTS);
    private final UntilChange<Within, LinkReader.Seen> hubs = new UntilChange<>(MOST_HUBS);

    LinkMemory(LatestChange latestChange) {
        this.latestChange = latestChange;
    }

    /// An entity at an instant; null is now.
    record At(@Nullable Instant knownOn, String id) {}

    /// An entity within a scope.
    record Within(Filters scope, String id) {}

    /// What is kept of one state of the graph.
    record Kept(Map<At, LinkReader.Weight> weights, Map<Within, LinkReader.Seen> hubs) {}

    /// What is known of the graph as it is, inside the caller's transaction. What it reads there it may keep here.
    Kept now() {
        String change = latestChange.name();
        return new Kept(weights.since(change), hubs.since(change));
    }
}
