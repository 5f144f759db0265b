package org.entourage.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Entity;
import org.entourage.claim.Passage;
import org.entourage.claim.Relation;
import org.entourage.claim.Source;

/// A dossier: what one author read out of some sources, valid in itself.
///
/// @param file      name of the file that it was read from
/// @param id        slug; the first part of the ids of its claims
/// @param version   counted from 1 by its author
/// @param title     what it is about; null if it does not say
/// @param fictional whether it is about invented people; no graph holds both kinds
/// @param relations that it adds to the vocabulary
/// @param entities  that it owns
/// @param used      what it takes from other dossiers
/// @param sources   that it owns
/// @param texts     copies of its sources
/// @param claims    in the order of the file
/// @param noClaims  why some passages make no claim
/// @param places    where each claim stands
/// @param cited     where each passage stands
/// @param notes     what its author should know of it, in words with their places; no note keeps it from being loaded
public record Dossier(String file, String id, int version, @Nullable String title, boolean fictional,
        List<Relation> relations,
        List<Entity> entities, List<Used> used, List<Source> sources, List<Source.Text> texts, List<Claim> claims,
        Map<Passage, String> noClaims, Map<ClaimId, Place> places, Map<Passage, Place> cited,
        List<String> notes) {

    public Dossier {
        relations = List.copyOf(relations);
        entities = List.copyOf(entities);
        used = List.copyOf(used);
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        claims = List.copyOf(claims);
        noClaims = Map.copyOf(noClaims);
        places = Map.copyOf(places);
        cited = Map.copyOf(cited);
        notes = List.copyOf(notes);
    }

    /// The ids of those, owned or used, whom their sources do not name.
    public Set<String> unnamed() {
        Stream<Entity> others = used.stream().filter(Used.OfEntity.class::isInstance).map(Used.OfEntity.class::cast)
                .map(Used.OfEntity::entity);
        return Stream.concat(entities.stream(), others).filter(Entity::unnamed).map(Entity::id)
                .collect(Collectors.toSet());
    }
}
