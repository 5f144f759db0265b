package org.entourage.graph.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.entourage.claim.Passage;

/// What of a dossier's passages has to be written.
///
/// @param written those that are new, or differ from what the graph has
/// @param changed those of them that the graph has
/// @param moved   those that the graph has in another paragraph
public record PassagePlan(List<Passage> written, List<Passage> changed, List<Moved> moved) {

    public PassagePlan {
        written = List.copyOf(written);
        changed = List.copyOf(changed);
        moved = List.copyOf(moved);
    }

    /// A passage whose paragraph is another one now.
    ///
    /// @param before number of the paragraph that the graph has; null if it has none
    /// @param shared whether another dossier cites it, too
    public record Moved(Passage passage, @Nullable Integer before, boolean shared) {}

    public static PassagePlan of(Collection<Passage> passages, Map<Passage, String> quotes, Map<String, Record> held) {
        List<Passage> written = new ArrayList<>();
        List<Passage> changed = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        for (Passage passage : passages) {
            Record before = held.get(Parameters.passageId(passage));
            if (before == null) {
                written.add(passage);
                continue;
            }
            Integer paragraph = before.get("paragraph").isNull() ? null : before.get("paragraph").asInt();
            boolean shared = before.get("shared").asBoolean();
            // what another dossier said stays where this one says nothing
            if (!Objects.equals(paragraph, passage.paragraph()) && !(shared && passage.paragraph() == null)) {
                moved.add(new Moved(passage, paragraph, shared));
                changed.add(passage);
            } else if (quotes.containsKey(passage) != before.get("quoted").asBoolean()
                    && (quotes.containsKey(passage) || !before.get("found").asBoolean())) {
                changed.add(passage);
            }
        }
        written.addAll(changed);
        return new PassagePlan(written, changed, moved);
    }
}
