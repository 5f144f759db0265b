package org.entourage.edit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.entourage.claim.Claim;
import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.MixedScripts;
import org.entourage.claim.Term;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Place;

/// What of a dossier can be, but is seldom meant. It keeps nothing from being loaded.
public final class Warnings {

    /// How often claims of the graph are asked for those that they speak of: far more than people ever stacked.
    private static final int MOST_STEPS = 20;

    private static final Set<EntityKind> MUTE = Set.of(EntityKind.PLACE, EntityKind.EVENT);

    private Warnings() {}

    /// All of a dossier, each with its place: of names, then in the order of the claims.
    ///
    /// @param targets which claims these claims of the graph speak of, by id; knows none if there is no graph
    public static List<String> of(Dossier dossier, Function<Collection<String>, Map<String, List<String>>> targets) {
        return Stream.of(names(dossier), speakers(dossier), circles(dossier, targets)).flatMap(each -> each).toList();
    }

    /// Names with letters of one script that look like those of another.
    private static Stream<String> names(Dossier dossier) {
        return Stream.concat(
                dossier.entities().stream().filter(entity -> !entity.unnamed())
                        .flatMap(entity -> mixed(dossier.placeOf("entity", entity.id()), entity.name())),
                dossier.claims().stream().filter(claim -> claim.object() instanceof Term.Name)
                        .flatMap(claim -> mixed(dossier.placeOf(claim), ((Term.Name) claim.object()).text())));
    }

    private static Stream<String> mixed(Place place, String name) {
        return MixedScripts.in(name).stream().map(
                word -> "%s: in the name \"%s\" the word \"%s\" has letters of another script that look like the rest (%s): whoever types it will not find it"
                        .formatted(place, name, word.text(), String.join(", ", word.letters())));
    }

    /// Places and events that say something.
    private static Stream<String> speakers(Dossier dossier) {
        Map<String, Entity> mute = dossier.allEntities().filter(entity -> MUTE.contains(entity.kind()))
                .collect(Collectors.toMap(Entity::id, entity -> entity, (first, _) -> first));
        return dossier.claims().stream().flatMap(claim -> claim.saidBy().steps().stream()
                .map(step -> mute.get(String.valueOf(step.speaker()))).filter(Objects::nonNull).distinct()
                .map(entity -> "%s: the speaker \"%s\" is of kind %s, which says nothing itself: who does?"
                        .formatted(dossier.placeOf(claim), entity.id(), entity.kind().label())));
    }

    /// Claims about claims that lead back to themselves.
    private static Stream<String> circles(Dossier dossier,
            Function<Collection<String>, Map<String, List<String>>> targets) {
        Map<String, List<String>> speaks = new LinkedHashMap<>();
        dossier.claims().forEach(claim -> {
            List<String> about = about(claim);
            if (!about.isEmpty()) {
                speaks.put(claim.id().toString(), about);
            }
        });
        fetch(dossier, speaks, targets);
        leaveEnds(speaks);
        Map<String, Claim> own = dossier.claims().stream()
                .collect(Collectors.toMap(claim -> claim.id().toString(), claim -> claim));
        Set<String> told = new HashSet<>();
        List<String> words = new ArrayList<>();
        for (String id : speaks.keySet()) {
            List<String> circle = own.containsKey(id) && !told.contains(id) ? circle(id, speaks) : List.of();
            if (told.addAll(circle)) {
                words.add("%s: claims speak of one another in a circle: %s, and that of %s again".formatted(
                        dossier.placeOf(Objects.requireNonNull(own.get(id))), String.join(", of ", circle), id));
            }
        }
        return words.stream();
    }

    private static List<String> about(Claim claim) {
        return Stream.of(claim.subject(), claim.object()).filter(Term.OfClaim.class::isInstance)
                .map(end -> ((Term.OfClaim) end).id()).distinct().toList();
    }

    /// Adds claims of other dossiers that these lead to.
    private static void fetch(Dossier dossier, Map<String, List<String>> speaks,
            Function<Collection<String>, Map<String, List<String>>> targets) {
        Set<String> asked = dossier.claims().stream().map(claim -> claim.id().toString())
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<String>> last = new HashMap<>(speaks);
        for (int step = 0; step < MOST_STEPS && !last.isEmpty(); step++) {
            Set<String> next = last.values().stream().flatMap(List::stream).filter(id -> !asked.contains(id))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            asked.addAll(next);
            last = next.isEmpty() ? Map.of() : targets.apply(next);
            speaks.putAll(last);
        }
    }

    /// Leaves those out, one after the other, that lead to none of the others: no circle has them.
    private static void leaveEnds(Map<String, List<String>> speaks) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> spokenOf = new HashMap<>();
        speaks.forEach((id, about) -> about.stream().filter(speaks::containsKey).forEach(target -> {
            open.merge(id, 1, Integer::sum);
            spokenOf.computeIfAbsent(target, _ -> new ArrayList<>()).add(id);
        }));
        Deque<String> ends = new ArrayDeque<>(speaks.keySet().stream().filter(id -> !open.containsKey(id)).toList());
        while (!ends.isEmpty()) {
            String end = ends.remove();
            speaks.remove(end);
            spokenOf.getOrDefault(end, List.of()).stream().filter(id -> open.merge(id, -1, Integer::sum) == 0)
                    .forEach(ends::add);
        }
    }

    /// The shortest way from a claim back to itself; empty if there is none.
    private static List<String> circle(String id, Map<String, List<String>> speaks) {
        Map<String, String> from = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty() && !from.containsKey(id)) {
            String at = next.remove();
            speaks.getOrDefault(at, List.of()).stream().filter(target -> from.putIfAbsent(target, at) == null)
                    .forEach(next::add);
        }
        List<String> way = new ArrayList<>();
        String at = from.get(id);
        while (at != null) {
            way.add(at);
            at = at.equals(id) ? null : from.get(at);
        }
        return way.reversed();
    }
}
