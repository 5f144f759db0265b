package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Relation;
import org.entourage.claim.Term;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Compares claims with those that the graph has. Inside a transaction of its caller; writes nothing.
@Component
public final class ClaimPlanner {

    private final Cypher cypher;

    ClaimPlanner(Cypher cypher) {
        this.cypher = cypher;
    }

    /// What becomes of claims that were withdrawn and are in their dossier still.
    public enum Withdrawn {
        /// They stay withdrawn.
        STAY,
        /// They come back as new revisions.
        COME_BACK
    }

    /// A revision as the graph has it.
    ///
    /// @param ref     id and revision
    /// @param content what it says
    /// @param names    the names to show of the entities in it, by id
    /// @param passages the passages that it cites, by id
    public record Recorded(String ref, ClaimContent content, Map<String, String> names, Map<String, Cited> passages) {}

    /// A passage that a revision cites.
    ///
    /// @param text      id
    /// @param start     first code point
    /// @param end       one past the last
    /// @param paragraph counted from 1; null if nobody said
    /// @param quote     its words; null if its text is not attached
    public record Cited(String text, long start, long end, @Nullable Long paragraph, @Nullable String quote) {

        private static Cited of(Value passage) {
            return new Cited(passage.get("text").asString(), passage.get("start").asLong(),
                    passage.get("end").asLong(),
                    passage.get("paragraph").isNull() ? null : passage.get("paragraph").asLong(),
                    passage.get("quote").asString(null));
        }
    }

    /// Compares a dossier's claims with those that the graph holds of it.
    ///
    /// @param unnamed ids of the entities that their source does not name
    /// @param purged  ids of claims that were purged: whatever speaks of them stays out
    public ClaimPlan plan(String dossier, List<Claim> claims, Set<String> unnamed, Withdrawn withdrawn,
            Set<String> purged) {
        Map<String, LatestRevision> latest = latest(dossier);
        Map<String, Claim> byId = new HashMap<>();
        List<Claim> created = new ArrayList<>();
        List<Claim> changed = new ArrayList<>();
        List<LatestRevision> withheld = new ArrayList<>();
        for (Claim claim : claims) {
            String id = claim.id().toString();
            byId.put(id, claim);
            LatestRevision before = latest.get(id);
            if (before == null || (!before.live() && !staysOut(before, withdrawn, speaksOf(claim, purged)))) {
                created.add(claim);
            } else if (!before.live()) {
                withheld.add(before);
            } else if (!before.fingerprint().equals(ClaimContent.of(claim, unnamed).fingerprint())) {
                changed.add(claim);
            }
        }
        List<LatestRevision> dropped = latest.values().stream().filter(LatestRevision::live)
                .filter(held -> !byId.containsKey(held.id())).sorted(Comparator.comparing(LatestRevision::id))
                .toList();
        int untouched = claims.size() - created.size() - changed.size() - withheld.size();
        Set<Relation> relations = claims.stream().map(Claim::relation).collect(Collectors.toSet());
        return new ClaimPlan(dossier, relations, created, changed, dropped, withheld, untouched, latest, byId,
                unnamed);
    }

    private static boolean staysOut(LatestRevision ended, Withdrawn withdrawn, boolean speaksOfPurged) {
        return ended.end() != null && switch (ended.end().how()) {
            case WITHDRAWN -> withdrawn == Withdrawn.STAY;
            case PURGED -> speaksOfPurged;
            case DROPPED, SUPERSEDED -> false;
        };
    }

    private static boolean speaksOf(Claim claim, Set<String> claims) {
        return Stream.of(claim.subject(), claim.object())
                .anyMatch(end -> end instanceof Term.OfClaim(var id) && claims.contains(id));
    }

    /// Which of these claims are live or were withdrawn, by id.
    public Set<String> liveOrWithdrawn(Collection<String> ids) {
        return Set.copyOf(cypher.strings("write/live-or-withdrawn.cypher", Map.of("ids", List.copyOf(ids))));
    }

    /// Which claims these claims speak of, as far as they are live and speak of any; by id.
    public Map<String, List<String>> targets(Collection<String> ids) {
        Map<String, List<String>> targets = new HashMap<>();
        for (List<String> batch : Batches.of(List.copyOf(ids))) {
            cypher.rows("write/claim-targets.cypher", Map.of("ids", batch)).forEach(row -> targets.put(
                    row.get("id").asString(), row.get("targets").asList(Value::asString)));
        }
        return targets;
    }

    /// What the latest revisions of claims say, by id of the claim.
    public Map<String, Recorded> recorded(Collection<LatestRevision> revisions) {
        Map<String, Recorded> recorded = new HashMap<>();
        for (List<LatestRevision> batch : Batches.of(List.copyOf(revisions))) {
            cypher.rows("write/recorded-claims.cypher",
                    Map.of("refs", batch.stream().map(LatestRevision::ref).toList()),
                    row -> recorded(row))
                    .forEach(each -> recorded.put(String.valueOf(each.content().text("id")), each));
        }
        return recorded;
    }

    private static Recorded recorded(Record row) {
        ClaimContent content = new ClaimContent(new HashMap<>(row.get("properties").asMap()),
                row.get("passages").asList(passage -> passage.get("id").asString()),
                row.get("chain").asList(ClaimPlanner::step));
        return new Recorded(row.get("ref").asString(), content,
                row.get("names").asList(name -> name).stream().collect(Collectors.toMap(
                        name -> name.get("id").asString(), name -> name.get("name").asString())),
                row.get("passages").asList(passage -> passage).stream().collect(
                        Collectors.toMap(passage -> passage.get("id").asString(), Cited::of)));
    }

    private static Map<String, @Nullable Object> step(Value step) {
        return new HashMap<>(step.asMap());
    }

    private Map<String, LatestRevision> latest(String dossier) {
        return cypher.rows("write/latest-claims.cypher", Map.of("dossier", dossier), LatestRevision::of).stream()
                .collect(Collectors.toMap(LatestRevision::id, Function.identity()));
    }
}
