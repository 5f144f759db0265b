package org.entourage.claim;

import java.util.Arrays;
import java.util.Optional;

/// What an entity is. A `GROUP` is people without an organisation, such as the residents of a camp.
public enum EntityKind {
    PERSON("Person"), ORGANIZATION("Organization"), PLACE("Place"), EVENT("Event"), GROUP("Group");

    private final String label;

    EntityKind(String label) {
        this.label = label;
    }

    /// The word that dossiers, answers and the graph's second label use.
    public String label() {
        return label;
    }

    /// The kind of that label; empty if there is none.
    public static Optional<EntityKind> of(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
