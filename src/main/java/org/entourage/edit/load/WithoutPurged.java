package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Claim;
import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.graph.record.Tombstone;

/// A dossier without what of it was purged: claims, sources with their texts, and those purged entities that nothing in
/// the rest needs.
///
/// @param rest what is left of the dossier
/// @param out  what is left out
/// @param all  what was purged of all that the dossier names, left out or not
public record WithoutPurged(Dossier rest, List<Tombstone> out, List<Tombstone> all) {

    /// Leaves out what was purged.
    static WithoutPurged of(Dossier dossier, List<Tombstone> purged) {
        if (purged.isEmpty()) {
            return new WithoutPurged(dossier, List.of(), List.of());
        }
        Set<String> claims = ids(purged, "claim");
        Set<String> sources = ids(purged, "source");
        List<Claim> keptClaims = dossier.claims().stream().filter(claim -> !claims.contains(claim.id().toString()))
                .toList();
        List<Source> keptSources = dossier.sources().stream().filter(source -> !sources.contains(source.id())).toList();
        List<Source.Text> keptTexts = dossier.texts().stream().filter(text -> !sources.contains(text.source()))
                .toList();
        Set<String> entities = ids(purged, "entity");
        entities.removeAll(needed(keptClaims, keptSources));
        Dossier rest = new Dossier(dossier.file(), dossier.id(), dossier.version(), dossier.title(),
                dossier.fictional(), dossier.relations(),
                dossier.entities().stream().filter(entity -> !entities.contains(entity.id())).toList(), dossier.used(),
                keptSources, keptTexts, keptClaims, dossier.noClaims(), dossier.places(),
                cited(dossier, keptClaims, sources), dossier.notes(), dossier.things());
        Set<String> own = Stream.of(dossier.claims().stream().map(claim -> claim.id().toString()),
                dossier.sources().stream().map(Source::id)).flatMap(ids -> ids).collect(Collectors.toSet());
        return new WithoutPurged(rest, purged.stream()
                .filter(gone -> gone.what().equals("entity") ? entities.contains(gone.id()) : own.contains(gone.id()))
                .toList(), purged);
    }

    /// What keeps the rest from being loaded: the dossier itself was purged, or a claim cites a source that was.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        all.stream().filter(gone -> gone.what().equals("dossier")).forEach(gone -> problems.add(new Problem(
                Place.of(rest.file()), gone.inWords(), "a dossier that was not purged", null)));
        Set<String> texts = kept(rest, sources());
        String sources = all.stream().filter(gone -> gone.what().equals("source")).map(Tombstone::inWords)
                .collect(Collectors.joining("; "));
        rest.claims().stream().filter(claim -> !texts.contains(claim.passages().getFirst().text()))
                .forEach(claim -> problems.add(new Problem(
                        rest.placeOf(claim), "a passage of a source that was purged", "no claim of it", sources)));
        return problems;
    }

    /// The ids of the claims that were purged.
    Set<String> claims() {
        return ids(all, "claim");
    }

    /// The ids of the sources that were purged.
    Set<String> sources() {
        return ids(all, "source");
    }

    private static Set<String> ids(List<Tombstone> purged, String what) {
        return purged.stream().filter(gone -> gone.what().equals(what)).map(Tombstone::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> needed(List<Claim> claims, List<Source> sources) {
        Set<String> needed = new HashSet<>();
        for (Claim claim : claims) {
            Stream.of(claim.subject(), claim.object()).filter(Term.OfEntity.class::isInstance)
                    .map(Term.OfEntity.class::cast).map(Term.OfEntity::id).forEach(needed::add);
            claim.saidBy().steps().forEach(step -> needed.add(String.valueOf(step.speaker())));
        }
        for (Source source : sources) {
            needed.addAll(source.authors());
            Stream.of(String.valueOf(source.publisher()), String.valueOf(source.republisher())).forEach(needed::add);
        }
        return needed;
    }

    /// The passages that kept claims cite, and those that no claim cites; none of a text that was purged.
    private static Map<Passage, Place> cited(Dossier dossier, List<Claim> kept, Set<String> purged) {
        Set<Passage> before = passages(dossier.claims());
        Set<Passage> now = passages(kept);
        Set<String> ids = kept(dossier, purged);
        Map<Passage, Place> cited = new HashMap<>();
        dossier.cited().forEach((passage, place) -> {
            if (ids.contains(passage.text()) && (now.contains(passage) || !before.contains(passage))) {
                cited.put(passage, place);
            }
        });
        kept.stream().flatMap(claim -> claim.passages().stream()).filter(passage -> !cited.containsKey(passage))
                .forEach(passage -> cited.put(passage, dossier.placeOf(passage)));
        return cited;
    }

    /// The ids of the texts that can still be cited.
    private static Set<String> kept(Dossier dossier, Set<String> purged) {
        return dossier.citable().stream().filter(text -> !purged.contains(text.source())).map(Source.Text::id)
                .collect(Collectors.toSet());
    }

    private static Set<Passage> passages(List<Claim> claims) {
        return claims.stream().flatMap(claim -> claim.passages().stream()).collect(Collectors.toSet());
    }
}
