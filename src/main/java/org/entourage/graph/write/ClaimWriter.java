package org.entourage.graph.write;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Ending;
import org.entourage.claim.Relation;
import org.entourage.claim.Term;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.JournalPage;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.schema.Schema;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Writes revisions of claims, and ends those that they supersede. Inside a transaction of its caller; nothing is
/// deleted, an ended revision keeps time and reason. [Edges] settles what follows.
@Component
public final class ClaimWriter {

    private final Cypher cypher;
    private final Schema schema;
    private final Endings endings;
    private final Journal journal;

    ClaimWriter(Cypher cypher, Schema schema, Endings endings, Journal journal) {
        this.journal = journal;
        this.cypher = cypher;
        this.schema = schema;
        this.endings = endings;
    }

    /// Told as each step of a change is done, before the change is committed.
    @FunctionalInterface
    public interface Step {

        /// How far a step has come that is written in parts, each of which is committed.
        ///
        /// @param name  of the step
        /// @param done  how much of it is written
        /// @param total how much there is
        default void reached(String name, long done, long total) {
            // most who ask want to know no more than which step it is
        }

        /// The work was stopped between two parts, and can be gone on with.
        ///
        /// @param words what to do
        default void stopped(String words) {
            // whoever stopped it knows
        }

        /// A step was done.
        ///
        /// @param name of the step
        void done(String name);
    }

    /// Makes sure that the edges of these relations can be unique. Before the transaction that writes claims.
    public void requireEdgeTypes(Collection<Relation> relations) {
        Set<String> types = new LinkedHashSet<>(relations.stream().map(Relation::type).toList());
        types.add("ALLEGED");
        schema.requireEdgeTypes(List.copyOf(types));
    }

    /// Does what a plan says.
    ///
    /// @param version of the dossier that has the claims
    /// @param at      the instant at which all of it becomes known
    /// @return what [Edges] has to settle
    public Touched write(ClaimPlan plan, int version, ZonedDateTime at, Step step) {
        Set<Triple> touched = endings.end(ends(plan, version), at);
        step.done("ended");
        List<Claim> written = new ArrayList<>(plan.created());
        written.addAll(plan.changed());
        List<String> refs = create(plan, written, at);
        touched.addAll(tie(written, plan));
        written.stream().map(ClaimWriter::triple).forEach(touched::addAll);
        step.done("claims");
        Set<String> ids = new LinkedHashSet<>(plan.dropped().stream().map(LatestRevision::id).toList());
        written.forEach(claim -> ids.add(claim.id().toString()));
        return new Touched(refs, touched, ids);
    }

    /// Lets the claims that stand know what their relations are by now: that makes no revision.
    ///
    /// @return what [Edges] has to settle
    public Touched relate(ClaimPlan plan) {
        Map<Boolean, List<String>> symmetric = plan.relations().stream().collect(Collectors.partitioningBy(
                Relation::symmetric, Collectors.mapping(Relation::name, Collectors.toList())));
        return new Touched(List.of(), triples("write/relations.cypher",
                Map.of("dossier", plan.dossier(), "symmetric", symmetric.get(true), "directed",
                        symmetric.get(false))),
                Set.of());
    }

    private static List<Endings.Ended> ends(ClaimPlan plan, int version) {
        List<Endings.Ended> ends = new ArrayList<>();
        plan.changed().forEach(claim -> ends.add(new Endings.Ended(plan.before(claim).ref(), Ending.SUPERSEDED,
                "version %d of its dossier says it differently".formatted(version))));
        plan.dropped().forEach(latest -> ends.add(new Endings.Ended(latest.ref(), Ending.DROPPED,
                "version %d of its dossier no longer has it".formatted(version))));
        return ends;
    }

    private List<String> create(ClaimPlan plan, List<Claim> claims, ZonedDateTime at) {
        List<String> refs = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            String id = claim.id().toString();
            long revision = plan.nextRevision(id);
            ClaimContent content = plan.content(id);
            Map<String, @Nullable Object> properties = new HashMap<>(content.properties());
            properties.put("ref", LatestRevision.ref(id, revision));
            properties.put("revision", revision);
            properties.put("recordedAt", at);
            properties.put("fingerprint", content.fingerprint());
            properties.putAll(DerivedFacts.of(claim));
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("properties", properties);
            row.put("subject", claim.subject() instanceof Term.OfEntity(var subject) ? subject : null);
            row.put("object", claim.object() instanceof Term.OfEntity(var object) ? object : null);
            row.put("passages", content.passages());
            row.put("saidBy", content.chain());
            rows.add(row);
            refs.add(LatestRevision.ref(id, revision));
        }
        Batches.of(rows).forEach(batch -> cypher.run("write/claims.cypher", Map.of("rows", batch)));
        journal.write(JournalPage.What.CLAIMS, refs);
        return refs;
    }

    /// Ties claims about claims to their targets, and gives the edges that this may make disputed.
    private Set<Triple> tie(List<Claim> claims, ClaimPlan plan) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.subject() instanceof Term.OfClaim || claim.object() instanceof Term.OfClaim) {
                String id = claim.id().toString();
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("ref", LatestRevision.ref(id, plan.nextRevision(id)));
                row.put("subject", claim.subject() instanceof Term.OfClaim(var subject) ? subject : null);
                row.put("object", claim.object() instanceof Term.OfClaim(var object) ? object : null);
                rows.add(row);
            }
        }
        Set<Triple> touched = new LinkedHashSet<>();
        Batches.of(rows)
                .forEach(batch -> touched.addAll(triples("write/claims-about-claims.cypher", Map.of("rows", batch))));
        return touched;
    }

    /// The edges that live claims stand behind.
    ///
    /// @param ids of claims
    public Set<Triple> triplesOf(Collection<String> ids) {
        return ids.isEmpty() ? Set.of() : triples("write/targets.cypher", Map.of("ids", List.copyOf(ids)));
    }

    private Set<Triple> triples(String file, Map<String, Object> parameters) {
        Set<Triple> touched = new LinkedHashSet<>();
        cypher.rows(file, parameters).forEach(row -> touched.addAll(Triple.between(row)));
        return touched;
    }

    /// The edge that a claim stands behind; none if its ends are not two entities.
    public static List<Triple> triple(Claim claim) {
        return claim.subject() instanceof Term.OfEntity(var subject)
                && claim.object() instanceof Term.OfEntity(var object)
                        ? List.of(Triple.of(subject, claim.relation(), object))
                        : List.of();
    }
}
