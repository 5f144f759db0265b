package org.entourage.graph.write;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.graph.record.DossierItem;

/// What a dossier's entities, sources and texts will do to the graph.
///
/// @param created   those that the graph does not have
/// @param changed   those that it has otherwise
/// @param returned  those that the dossier had before, and has again as they were
/// @param dropped   those that the dossier no longer has and nobody uses
/// @param kept      those that the dossier no longer has and others use
/// @param untouched number of those that stay as they are
/// @param users     which dossiers use those that are changed or kept
public record DossierItemPlan(List<DossierItem> created, List<Changed> changed, List<DossierItem> returned,
        List<DossierItem> dropped,
        List<DossierItem> kept, int untouched, Map<DossierItem, List<String>> users) {

    public DossierItemPlan {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        returned = List.copyOf(returned);
        dropped = List.copyOf(dropped);
        kept = List.copyOf(kept);
        users = Map.copyOf(users);
    }

    /// An item that changes.
    public record Changed(DossierItem before, DossierItem after) {}

    /// The ids of those that have to be written.
    public Set<String> written(DossierItem.What what) {
        return Stream.of(created.stream(), changed.stream().map(Changed::after), returned.stream())
                .flatMap(things -> things).filter(thing -> thing.what() == what).map(DossierItem::id)
                .collect(Collectors.toSet());
    }

    /// The same by kind, but for some.
    ///
    /// @param without ids by kind
    public Map<DossierItem.What, Set<String>> written(Map<DossierItem.What, Set<String>> without) {
        Map<DossierItem.What, Set<String>> written = new EnumMap<>(DossierItem.What.class);
        for (DossierItem.What what : DossierItem.What.values()) {
            Set<String> rest = new HashSet<>(written(what));
            rest.removeAll(without.getOrDefault(what, Set.of()));
            written.put(what, rest);
        }
        return written;
    }

    /// The ids of those that were there before and have to be written.
    public Set<String> rewritten(DossierItem.What what) {
        return Stream.concat(changed.stream().map(Changed::after), returned.stream())
                .filter(thing -> thing.what() == what).map(DossierItem::id).collect(Collectors.toSet());
    }

    /// How many it writes and ends.
    public int size() {
        return created.size() + changed.size() + returned.size() + dropped.size() + kept.size();
    }

    /// Whether there is nothing to do.
    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && returned.isEmpty() && dropped.isEmpty() && kept.isEmpty();
    }

    /// The dossiers that use an item, by id.
    public List<String> usersOf(DossierItem thing) {
        return users.getOrDefault(thing, List.of());
    }
}
