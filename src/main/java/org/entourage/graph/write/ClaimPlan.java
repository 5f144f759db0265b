package org.entourage.graph.write;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.entourage.claim.Claim;
import org.entourage.claim.Relation;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.record.LatestRevision;

/// What a dossier's claims will do to the graph.
///
/// @param dossier   its id
/// @param relations of all its claims
/// @param created   claims of which the graph has no live revision
/// @param changed   claims that say something else than their live revision
/// @param dropped   live ones that are no longer in the dossier, by id
/// @param withheld  claims that were withdrawn and stay so
/// @param untouched number of claims that stay as they are
/// @param latest    what the graph has of the dossier's claims, by id
/// @param claims    all claims of the dossier, by id
/// @param unnamed   ids of the entities that their source does not name
public record ClaimPlan(String dossier, Set<Relation> relations, List<Claim> created, List<Claim> changed,
        List<LatestRevision> dropped, List<LatestRevision> withheld, int untouched, Map<String, LatestRevision> latest,
        Map<String, Claim> claims, Set<String> unnamed) {

    public ClaimPlan {
        relations = Set.copyOf(relations);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
        withheld = List.copyOf(withheld);
        latest = Collections.unmodifiableMap(new HashMap<>(latest));
        claims = Collections.unmodifiableMap(new HashMap<>(claims));
        unnamed = Set.copyOf(unnamed);
    }

    /// Whether there is nothing to do.
    public boolean isEmpty() {
        return created.isEmpty() && changed.isEmpty() && dropped.isEmpty();
    }

    /// What a claim of the dossier says.
    ///
    /// @throws IllegalArgumentException if the dossier has no such claim
    public ClaimContent content(String id) {
        Claim claim = claims.get(id);
        if (claim == null) {
            throw new IllegalArgumentException("claim %s is not in the plan".formatted(id));
        }
        return ClaimContent.of(claim, unnamed);
    }

    /// How many revisions it writes and ends.
    public int size() {
        return created.size() + changed.size() + dropped.size();
    }

    /// A part of what it does.
    ///
    /// @param written claims that are new or changed
    /// @param ended   claims that the dossier no longer has
    public ClaimPlan part(Collection<Claim> written, Collection<LatestRevision> ended) {
        return new ClaimPlan(dossier, relations, written.stream().filter(claim -> !isThere(claim)).toList(),
                written.stream().filter(this::isThere).toList(), List.copyOf(ended), List.of(), 0,
                latest, claims, unnamed);
    }

    private boolean isThere(Claim claim) {
        LatestRevision before = latest.get(claim.id().toString());
        return before != null && before.live();
    }

    /// Whether a claim that stays withdrawn says something else than it did.
    public boolean isReworded(LatestRevision withheld) {
        return !content(withheld.id()).fingerprint().equals(withheld.fingerprint());
    }

    /// The number that the next revision of a claim gets.
    public long nextRevision(String id) {
        LatestRevision before = latest.get(id);
        return before == null ? 1 : before.revision() + 1;
    }

    /// The live revisions that end: of claims that are changed or dropped.
    public List<LatestRevision> ending() {
        return Stream.concat(changed.stream().map(this::before), dropped.stream()).toList();
    }

    /// The revision that a changed claim had.
    LatestRevision before(Claim changed) {
        return Objects.requireNonNull(latest.get(changed.id().toString()));
    }
}
