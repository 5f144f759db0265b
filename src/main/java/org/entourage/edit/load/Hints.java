package org.entourage.edit.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.claim.Polarity;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Used;
import org.entourage.dossier.UsesEntry;
import org.entourage.graph.write.ClaimPlanner;
import org.entourage.graph.write.Namesakes;

/// What whoever loads a dossier should look at once more, though it can be loaded: its [Warnings], and new entities that
/// other dossiers may have already.
@Component
public class Hints {

    private final ClaimPlanner claims;
    private final Namesakes namesakes;

    Hints(ClaimPlanner claims, Namesakes namesakes) {
        this.claims = claims;
        this.namesakes = namesakes;
    }

    /// In words, each with its place, inside the caller's transaction.
    public List<String> of(Dossier dossier) {
        Stream<String> same = namesakes.of(dossier.id(), dossier.used().stream().map(Used::id).toList(),
                names(dossier)).stream().map(found -> inWords(dossier, found));
        return Stream.concat(same, Warnings.of(dossier, claims::targets).stream()).toList();
    }

    /// What each entity is called that has a name: by the dossier itself, and by affirmed claims of it.
    private static Map<Entity, Set<String>> names(Dossier dossier) {
        Map<String, Set<String>> said = dossier.claims().stream()
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED && claim.object() instanceof Term.Name)
                .collect(Collectors.groupingBy(claim -> claim.subject() instanceof Term.OfEntity(var id) ? id : "",
                        Collectors.mapping(claim -> ((Term.Name) claim.object()).text(), Collectors.toSet())));
        Map<Entity, Set<String>> names = new LinkedHashMap<>();
        dossier.entities().stream().filter(entity -> !entity.unnamed()).forEach(entity -> {
            Set<String> all = new LinkedHashSet<>(Set.of(entity.name()));
            all.addAll(said.getOrDefault(entity.id(), Set.of()));
            names.put(entity, all);
        });
        return names;
    }

    private static String inWords(Dossier dossier, Namesakes.Found found) {
        long more = found.number() - found.others().size();
        return "%s: another %s is called so: %s%s; if it is the same, take it under \"uses\": entities: {%s}".formatted(
                dossier.placeOf("entity", found.id()), found.others().getFirst().kind(),
                found.others().stream().map(other -> "%s (dossier %s)".formatted(other.id(), other.dossier()))
                        .collect(Collectors.joining(", ")),
                more == 0 ? "" : " and %d more, which ./entourage find lists".formatted(more),
                found.others().stream().map(other -> UsesEntry.ofEntity(other.id(), other.kind(), other.name(), false))
                        .collect(Collectors.joining("} or {")));
    }
}
