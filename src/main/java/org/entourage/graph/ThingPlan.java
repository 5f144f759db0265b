package org.entourage.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a dossier's entities, sources and texts will do to the graph.
///
/// @param created   those that the graph does not have
/// @param changed   those that it has otherwise
/// @param returned  those that the dossier had before, and has again as they were
/// @param dropped   those that the dossier no longer has and nobody uses
/// @param kept      those that the dossier no longer has and others use
/// @param untouched number of those that stay as they are
/// @param users     which dossiers use those that are changed or kept
public record ThingPlan(List<Thing> created, List<Changed> changed, List<Thing> returned, List<Thing> dropped,
        List<Thing> kept, int untouched, Map<Thing, List<String>> users) {

    public ThingPlan {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        returned = List.copyOf(returned);
        dropped = List.copyOf(dropped);
        kept = List.copyOf(kept);
        users = Map.copyOf(users);
    }

    /// A thing that changes.
    public record Changed(Thing before, Thing after) {}

    /// The ids of those that have to be written.
    public Set<String> written(Thing.What what) {
        return Stream.of(created.stream(), changed.stream().map(Changed::after), returned.stream())
                .flatMap(things -> things).filter(thing -> thing.what() == what).map(Thing::id)
                .collect(Collectors.toSet());
    }

    /// The ids of those that were there before and have to be written.
    public Set<String> rewritten(Thing.What what) {
        return Stream.concat(changed.stream().map(Changed::after), returned.stream())
                .filter(thing -> thing.what() == what).map(Thing::id).collect(Collectors.toSet());
    }

    /// Whether there is nothing to do.
    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && returned.isEmpty() && dropped.isEmpty() && kept.isEmpty();
    }

    /// The dossiers that use a thing, by id.
    public List<String> usersOf(Thing thing) {
        return users.getOrDefault(thing, List.of());
    }
}
