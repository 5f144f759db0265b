package org.entourage.name;

import java.util.List;

import org.entourage.claim.Entity;

/// Whom a text names.
public sealed interface Resolution {

    /// One entity, by its id or by a name that nobody else bears.
    record One(Entity entity) implements Resolution {}

    /// Several bear the name: the user picks, never the program. In the order of their ids.
    record Several(List<Entity> candidates) implements Resolution {

        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /// Nobody in the graph.
    record Nobody() implements Resolution {}
}
