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
    private final Map<String, String> since;

    /// A vocabulary of these relations.
    ///
    /// @throws IllegalArgumentException if two of them share a name
    public Vocabulary(Collection<Relation> relations) {
        this(relations, Map.of());
    }

    /// A vocabulary that has grown.
    ///
    /// @param since by name of a relation that came later than the format of dossiers, the version that added it
    /// @throws IllegalArgumentException if two of them share a name
    public Vocabulary(Collection<Relation> relations, Map<String, String> since) {
        this.since = Map.copyOf(since);
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

    /// The version that added a relation; empty if it is as old as the format of dossiers, or none of these.
    public Optional<String> since(String name) {
        return Optional.ofNullable(since.get(name));
    }

    /// This one for a dossier that adds relations: one of its own goes before one of the same name.
    public Vocabulary with(Collection<Relation> own) {
        Map<String, Relation> all = new LinkedHashMap<>(relations);
        own.forEach(relation -> all.put(relation.name(), relation));
        return new Vocabulary(all.values(), since);
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
