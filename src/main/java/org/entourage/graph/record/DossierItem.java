package org.entourage.graph.record;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What claims rest on, in the words of the graph: an entity, a source, a text.
///
/// @param what       it is
/// @param id         slug
/// @param properties of its node, and the ids of what it is tied to; not how it ended, nor what
///                   follows from its name
public record DossierItem(What what, String id, Map<String, Object> properties) {

    /// What the graph knows beside what a dossier says.
    public static final Set<String> OF_THE_GRAPH = Set.of("content", "recordedAt", "endedAt", "endedHow", "endReason",
            "dropped");

    /// The kinds of items.
    public enum What {
        ENTITY, SOURCE, TEXT;

        /// The word that answers and the graph use.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DossierItem {
        Map<String, Object> said = new HashMap<>();
        properties.forEach((key, value) -> {
            if (!OF_THE_GRAPH.contains(key) && !DerivedFacts.PROPERTIES.contains(key)) {
                said.put(key, value instanceof Number number ? (Object) number.longValue() : value);
            }
        });
        properties = Collections.unmodifiableMap(said);
    }

    /// An item, from properties of which some are not there.
    public static DossierItem of(What what, String id, Map<String, ? extends @Nullable Object> properties) {
        Map<String, Object> there = new HashMap<>();
        properties.forEach((key, value) -> {
            if (value != null) {
                there.put(key, value);
            }
        });
        return new DossierItem(what, id, there);
    }

    /// The name or title to show; the id of a text.
    public String name() {
        return String.valueOf(properties.getOrDefault(what == What.SOURCE ? "title" : "name", id));
    }
}
