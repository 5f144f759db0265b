package org.entourage.graph.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;

/// An entity as the graph keeps it, for reading through a repository.
///
/// @param id          slug
/// @param kind        label of its kind
/// @param name        the name to show
/// @param unnamed     whether the source leaves it without a name
/// @param typeInWords of a thing, what it is; null if nothing is said
/// @param description in our words; null if there is none
/// @param externalIds `scheme:value`; null if there are none
/// @param dossier     id of the dossier that owns it
@Node("Entity")
public record EntityNode(@Id String id, String kind, String name, boolean unnamed, @Nullable String typeInWords,
        @Nullable String description, @Nullable List<String> externalIds, String dossier) {

    /// The entity of the domain.
    public Entity toEntity() {
        Map<String, String> ids = externalIds == null
                ? Map.of()
                : externalIds.stream()
                        .map(pair -> pair.split(":", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Entity(id, EntityKind.of(kind).orElseThrow(), name, unnamed, typeInWords, description, ids);
    }
}
