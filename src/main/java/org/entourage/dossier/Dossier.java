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
/// @param things    where each of its entities, sources and texts stands, those under `uses` too, by `entity ann`
public record Dossier(String file, String id, int version, @Nullable String title, boolean fictional,
        List<Relation> relations,
        List<Entity> entities, List<Used> used, List<Source> sources, List<Source.Text> texts, List<Claim> claims,
        Map<Passage, String> noClaims, Map<ClaimId, Place> places, Map<Passage, Place> cited,
        List<String> notes, Map<String, Place> things) {

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
        things = Map.copyOf(things);
    }

    /// Where a claim stands; the whole file if that is not known.
    public Place placeOf(Claim claim) {
        return places.getOrDefault(claim.id(), Place.of(file));
    }

    /// Where a passage is cited first; the whole file if that is not known.
    public Place placeOf(Passage passage) {
        return cited.getOrDefault(passage, Place.of(file));
    }

    /// Where the entry of an entity, a source or a text stands; the whole file if there is none.
    ///
    /// @param what `entity`, `source`, `text`
    public Place placeOf(String what, String id) {
        return things.getOrDefault(what + " " + id, Place.of(file));
    }

    /// The entities that it owns, then those that it uses.
    public Stream<Entity> allEntities() {
        return Stream.concat(entities.stream(), used.stream().filter(Used.OfEntity.class::isInstance)
                .map(Used.OfEntity.class::cast).map(Used.OfEntity::entity));
    }

    /// The sources that it uses.
    public Stream<Used.OfSource> usedSources() {
        return used.stream().filter(Used.OfSource.class::isInstance).map(Used.OfSource.class::cast);
    }

    /// The texts whose passages it can cite: its own, then those of sources that it uses.
    public List<Source.Text> citable() {
        return Stream.concat(texts.stream(), usedSources().flatMap(source -> source.texts().stream())).toList();
    }

    /// The ids of those, owned or used, whom their sources do not name.
    public Set<String> unnamed() {
        return allEntities().filter(Entity::unnamed).map(Entity::id).collect(Collectors.toSet());
    }
}
