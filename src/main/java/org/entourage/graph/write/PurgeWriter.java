package org.entourage.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Ending;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.Tombstone;
import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Removes content for good, but for id, time and reason. Inside a transaction of its caller; [PurgePlan] says beforehand
/// what goes.
@Component
public final class PurgeWriter {

    private final Cypher cypher;
    private final Endings endings;
    private final Journal journal;

    PurgeWriter(Cypher cypher, Endings endings, Journal journal) {
        this.cypher = cypher;
        this.endings = endings;
        this.journal = journal;
    }

    /// What of a dossier's file was purged.
    ///
    /// @param claims   ids of its claims, and of those that they speak of
    /// @param sources  ids of its sources, and of those that it uses
    /// @param entities ids of its entities
    public List<Tombstone> of(String dossier, Collection<String> claims, Collection<String> sources,
            Collection<String> entities) {
        return cypher.rows("write/purged-of.cypher",
                Map.of("dossier", dossier, "claims", List.copyOf(claims), "sources",
                        List.copyOf(sources), "entities", List.copyOf(entities)),
                row -> new Tombstone(row.get("what").asString(), row.get("id").asString(),
                        row.get("at").asZonedDateTime().toInstant(), row.get("reason").asString()));
    }

    /// Removes claims, and ties what spoke of them to their tombstones.
    ///
    /// @return what has to be settled before the rest is removed
    public Touched claims(PurgePlan plan, ZonedDateTime at, String reason) {
        List<String> ids = plan.claimIds();
        bury("claim", ids, at, reason);
        bury("source", plan.sourceIds(), at, reason);
        bury("entity", plan.entityIds(), at, reason);
        bury("dossier", plan.dossier() == null ? List.of() : List.of(plan.dossier()), at, reason);
        Set<Triple> touched = new LinkedHashSet<>();
        for (List<String> batch : Batches.of(ids)) {
            cypher.rows("write/touched-by.cypher", Map.of("ids", batch))
                    .forEach(row -> touched.addAll(Triple.between(row)));
        }
        cypher.run("write/tie-to-tombstones.cypher", Map.of("claims", ids, "sources", plan.sourceIds()));
        touched.addAll(endings.end(plan.about().stream().filter(about -> about.latest().live())
                .map(about -> new Endings.Ended(about.latest().ref(), Ending.PURGED,
                        "claim %s, which it speaks of, was purged".formatted(about.about())))
                .toList(), at));
        for (List<String> batch : Batches.of(ids)) {
            cypher.run("write/purge-claims.cypher", Map.of("ids", batch));
        }
        return new Touched(plan.about().stream().map(about -> about.latest().ref()).toList(), touched,
                Set.copyOf(ids));
    }

    /// Removes what the claims rested on and nothing else needs.
    public void rest(PurgePlan plan) {
        Map<JournalPage.What, Set<String>> gone = new EnumMap<>(JournalPage.What.class);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("passages", plan.passageIds());
        parameters.put("entities", plan.entityIds());
        parameters.put("texts", plan.sources().stream().flatMap(source -> source.texts().stream()).toList());
        parameters.put("sources", plan.sourceIds());
        parameters.put("dossier", plan.dossier());
        cypher.run("write/purge-reasons.cypher", parameters);
        for (Record row : cypher.rows("write/purge-rest.cypher", parameters)) {
            JournalPage.What.of(row.get("kind").asString()).ifPresent(
                    what -> gone.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(row.get("id").asString()));
        }
        Set<String> claims = new LinkedHashSet<>(plan.claimIds());
        gone.put(JournalPage.What.CLAIMS, claims);
        gone.put(JournalPage.What.ENDED, claims);
        journal.forget(gone);
    }

    private void bury(String what, List<String> ids, ZonedDateTime at, String reason) {
        List<String> lines = new ArrayList<>();
        for (List<String> batch : Batches.of(ids)) {
            cypher.rows("write/tombstones.cypher", Map.of("what", what, "ids", batch, "at", at, "reason", reason))
                    .forEach(row -> lines.add(row.get("line").asString()));
        }
        journal.write(JournalPage.What.PURGED, lines);
    }
}
