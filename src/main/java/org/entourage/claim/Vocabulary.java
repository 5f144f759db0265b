package org.entourage.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The relations that claims may use, by name, in the order of their file.
public final class Vocabulary {

    private final Map<String, Relation> relations = new LinkedHashMap<>();

    /// A vocabulary of these relations.
    ///
    /// @throws IllegalArgumentException if two of them share a name
    public Vocabulary(Collection<Relation> relations) {
        for (Relation relation : relations) {
            if (this.relations.put(relation.name(), relation) != null) {
                throw new IllegalArgumentException("relation \"%s\" stands twice".formatted(relation.name()));
            }
        }
    }

    /// The relation of that name; empty if there is none.
    public Optional<Relation> find(String name) {
        return Optional.ofNullable(relations.get(name));
    }

    /// All relations, in the order of the file.
    public List<Relation> relations() {
        return List.copyOf(relations.values());
    }

    /// The names of the support relations of some tiers, in the order of the file.
    public List<String> supportOf(Set<Relation.Tier> tiers) {
        return relations.values().stream().filter(relation -> relation.tier() != null)
                .filter(relation -> tiers.contains(relation.tier())).map(Relation::name).toList();
    }
}
