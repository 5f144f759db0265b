package org.entourage.question.conflicts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;
import org.entourage.question.look.FoundClaim;

/// Finds where claims that count stand against each other, as `docs/questions.md` has it: those that affirm and deny one
/// thing, of a symmetric relation either way round, at times that can overlap; claims that say that they contradict, doubt,
/// correct or retract another; and values of which one can be true.
final class ConflictFinder {

    private static final Set<String> AGAINST = Set.of("contradicts", "doubts", "corrects", "retracts");

    private final @Nullable String of;
    private final List<FoundClaim> claims;

    /// @param of     id of an entity at an end of what stands against each other; null for all
    /// @param claims those that count; about the entity, and those that speak of these, marked as a part
    ConflictFinder(@Nullable String of, List<FoundClaim> claims) {
        this.of = of;
        this.claims = claims;
    }

    /// Something that is affirmed and denied.
    private record Matter(String relation, String subject, String object) {

        /// Of a symmetric relation, either way round.
        static Matter of(FoundClaim claim) {
            String object = Objects.requireNonNull(claim.object());
            return claim.symmetric() && object.compareTo(claim.subject()) < 0
                    ? new Matter(claim.relation(), object, claim.subject())
                    : new Matter(claim.relation(), claim.subject(), object);
        }
    }

    /// Those that affirm a thing and those that deny it.
    private record Sides(Set<String> affirmed, Set<String> denied) {

        Sides() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /// Ids of the claims of which others say something against.
    static List<String> spokenOf(Collection<FoundClaim> claims) {
        return claims.stream().filter(ConflictFinder::isAgainst)
                .flatMap(claim -> Stream.of(claim.subject(), Objects.requireNonNullElse(claim.object(), ""))).distinct()
                .toList();
    }

    /// As they are found: always in the same order, and made as they are taken.
    ///
    /// @param live references of live revisions by the ids that [#spokenOf] gives
    Stream<Conflict> conflicts(Map<String, String> live) {
        return Stream.of(affirmedAndDenied().stream(), valuesAffirmedAndDenied().stream(), spoken(live), values())
                .flatMap(each -> each);
    }

    private Stream<Conflict> spoken(Map<String, String> live) {
        return claims.stream().filter(ConflictFinder::isAgainst).filter(claim -> of == null || claim.part() != null)
                .map(claim -> Conflict.of(ConflictsAnswer.Kind.valueOf(claim.relation().toUpperCase(Locale.ROOT)),
                        live(claim.subject(), live), live(claim.object(), live), claim.ref()));
    }

    private Stream<Conflict> values() {
        ConflictingValues values = new ConflictingValues();
        claims.stream()
                .filter(claim -> claim.value() != null && isSaidOfIt(claim) && claim.polarity() == Polarity.AFFIRMED)
                .forEach(values::add);
        return values.pairs().map(pair -> Conflict.of(ConflictsAnswer.Kind.VALUE, pair.left(), pair.right(), null));
    }

    private static List<String> live(@Nullable String id, Map<String, String> live) {
        String ref = live.get(id);
        return ref == null ? List.of() : List.of(ref);
    }

    private static boolean isAgainst(FoundClaim claim) {
        return claim.family().equals(Family.STATEMENT.word()) && AGAINST.contains(claim.relation())
                && claim.polarity() == Polarity.AFFIRMED;
    }

    private boolean isSaidOfIt(FoundClaim claim) {
        return of == null || claim.subject().equals(of);
    }

    private List<Conflict> affirmedAndDenied() {
        Map<Matter, List<FoundClaim>> affirmed = new HashMap<>();
        claims.stream().filter(claim -> claim.object() != null && claim.polarity() == Polarity.AFFIRMED)
                .forEach(claim -> affirmed.computeIfAbsent(Matter.of(claim), _ -> new ArrayList<>()).add(claim));
        Map<Matter, Sides> matters = new LinkedHashMap<>();
        claims.stream().filter(claim -> claim.object() != null && claim.polarity() == Polarity.DENIED)
                .filter(claim -> of == null || claim.hasEnd(of))
                .forEach(denied -> affirmed.getOrDefault(Matter.of(denied), List.of()).stream()
                        .filter(denied::canOverlap)
                        .forEach(claim -> oppose(matters.computeIfAbsent(Matter.of(denied), _ -> new Sides()), claim,
                                denied)));
        return conflicts(matters.values());
    }

    private List<Conflict> valuesAffirmedAndDenied() {
        Map<Matter, List<FoundClaim>> said = new LinkedHashMap<>();
        claims.stream().filter(claim -> claim.text() != null && isSaidOfIt(claim)).forEach(claim -> said
                .computeIfAbsent(new Matter(claim.relation(), claim.subject(), Objects.requireNonNull(claim.text())),
                        _ -> new ArrayList<>())
                .add(claim));
        return conflicts(said.values().stream().map(ConflictFinder::sides).toList());
    }

    private static Sides sides(List<FoundClaim> claims) {
        Sides sides = new Sides();
        claims.stream().filter(claim -> claim.polarity() == Polarity.DENIED)
                .forEach(denied -> claims.stream().filter(claim -> claim.polarity() == Polarity.AFFIRMED)
                        .filter(denied::canOverlap).forEach(affirmed -> oppose(sides, affirmed, denied)));
        return sides;
    }

    private static void oppose(Sides sides, FoundClaim affirmed, FoundClaim denied) {
        sides.affirmed().add(affirmed.ref());
        sides.denied().add(denied.ref());
    }

    private static List<Conflict> conflicts(Collection<Sides> matters) {
        return matters.stream().filter(sides -> !sides.affirmed().isEmpty())
                .map(sides -> Conflict.of(ConflictsAnswer.Kind.POLARITY, List.copyOf(sides.affirmed()),
                        List.copyOf(sides.denied()), null))
                .toList();
    }
}
