package org.entourage.question.supporters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entourage.claim.Certainty;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Polarity;
import org.entourage.question.answer.EntityRef;
import org.entourage.question.look.FoundClaim;

/// One who stands on a side of somebody, in one relation, affirmed or denied: the claims that become a row.
///
/// @param name     of the one who stands there
/// @param who      id of the same
/// @param kind     of the same
/// @param relation in which
/// @param polarity whether the claims affirm or deny it
/// @param plain    whether one of them is affirmed, stated and not retracted
/// @param refs     references of the claims
record Stance(String name, String who, String kind, String relation, Polarity polarity, boolean plain,
        List<String> refs) {

    /// The order of rows.
    static final Comparator<Stance> ORDER = Comparator.comparing((Stance stance) -> !stance.plain())
            .thenComparing(Stance::name).thenComparing(Stance::who).thenComparing(Stance::relation)
            .thenComparing(Stance::polarity);

    /// One claim of somebody.
    record Found(String name, String who, String kind, String relation, Polarity polarity, String ref, boolean stands) {

        static Found of(FoundClaim claim, EntityRef who) {
            return new Found(who.name(), who.id(), who.kind(), claim.relation(), claim.polarity(), claim.ref(),
                    claim.certainty() == Certainty.STATED && !claim.retracted());
        }

        private List<Object> key() {
            return List.of(who, relation, polarity);
        }
    }

    /// Puts claims together, each group where its first claim stands.
    static List<Stance> of(Collection<Found> claims) {
        Map<List<Object>, List<Found>> grouped = new LinkedHashMap<>();
        claims.forEach(claim -> grouped.computeIfAbsent(claim.key(), _ -> new ArrayList<>()).add(claim));
        return grouped.values().stream().map(Stance::of).toList();
    }

    private static Stance of(List<Found> group) {
        Found first = group.getFirst();
        boolean plain = first.polarity() == Polarity.AFFIRMED
                && group.stream().anyMatch(Found::stands);
        return new Stance(first.name(), first.who(), first.kind(), first.relation(), first.polarity(), plain,
                group.stream().map(Found::ref).toList());
    }

    /// Whether others can stand there through it.
    boolean carriesOthers() {
        return plain && kind.equals(EntityKind.ORGANIZATION.label());
    }
}
