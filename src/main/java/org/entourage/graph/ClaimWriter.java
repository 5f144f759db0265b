package org.entourage.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.claim.Claim;
import org.entourage.claim.Ending;
import org.entourage.claim.Relation;
import org.entourage.claim.Term;

/// Writes revisions of claims, and what follows from them: edges, and the invariants that must hold.
/// Inside a transaction of its caller; nothing is deleted, an ended revision keeps time and reason.
@Component
public final class ClaimWriter {

    private final Neo4jClient client;
    private final Schema schema;
    private final Projection projection;
    private final Invariants invariants;
    private final Journal journal;

    ClaimWriter(Neo4jClient client, Schema schema, Projection projection, Invariants invariants, Journal journal) {
        this.journal = journal;
        this.client = client;
        this.schema = schema;
        this.projection = projection;
        this.invariants = invariants;
    }

    /// What a dossier's claims will do to the graph.
    ///
    /// @param created   claims that the graph does not hold
    /// @param changed   claims that say something else than their live revision
    /// @param withdrawn ids of live claims that are no longer in the dossier
    /// @param untouched number of claims that stay as they are
    public record Plan(List<Claim> created, List<Claim> changed, List<String> withdrawn, int untouched,
            Map<String, Latest> latest, Map<String, Prepared> prepared) {

        /// Whether there is nothing to do.
        public boolean isEmpty() {
            return created.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
        }
    }

    /// The latest revision of a claim in the graph.
    record Latest(String id, long revision, boolean live, String fingerprint) {}

    /// A claim made ready for writing.
    record Prepared(Map<String, @Nullable Object> properties, List<String> passages,
            List<Map<String, @Nullable Object>> chain, String fingerprint) {}

    /// Compares a dossier's claims with those that the graph holds of it.
    ///
    /// @param unnamed ids of the entities that their source does not name
    public Plan plan(String dossier, List<Claim> claims, Set<String> unnamed) {
        Map<String, Latest> latest = latest(dossier);
        Map<String, Prepared> prepared = new HashMap<>();
        List<Claim> created = new ArrayList<>();
        List<Claim> changed = new ArrayList<>();
        for (Claim claim : claims) {
            String id = claim.id().toString();
            Prepared ready = prepared(claim, unnamed);
            prepared.put(id, ready);
            Latest before = latest.get(id);
            if (before == null || !before.live()) {
                created.add(claim);
            } else if (!before.fingerprint().equals(ready.fingerprint())) {
                changed.add(claim);
            }
        }
        List<String> withdrawn = latest.values().stream().filter(Latest::live).map(Latest::id)
                .filter(id -> !prepared.containsKey(id)).sorted().toList();
        return new Plan(created, changed, withdrawn, claims.size() - created.size() - changed.size(), latest, prepared);
    }

    /// Which of these claims are live, by id.
    public Set<String> live(Collection<String> ids) {
        return Set.copyOf(client.query(CypherFile.text("edits/live.cypher")).bindAll(Map.of("ids", List.copyOf(ids)))
                .fetchAs(String.class).all());
    }

    /// Makes sure that the edges of these relations can be unique. Before the transaction that writes claims.
    public void requireEdgeTypes(Collection<Relation> relations) {
        Set<String> types = new LinkedHashSet<>(relations.stream().map(Relation::type).toList());
        types.add("ALLEGED");
        schema.requireEdgeTypes(List.copyOf(types));
    }

    /// Does what a plan says, and leaves the graph consistent.
    ///
    /// @param version of the dossier that has the claims
    /// @param at      the instant at which all of it becomes known
    /// @throws IllegalStateException if an invariant would break; the caller's transaction must end
    public void write(Plan plan, int version, ZonedDateTime at, Step step) {
        Set<Triple> touched = new LinkedHashSet<>();
        end(plan, version, at, touched);
        step.done("ended");
        List<Claim> written = new ArrayList<>(plan.created());
        written.addAll(plan.changed());
        List<String> refs = create(plan, written, at);
        touched.addAll(tie(written, plan));
        written.stream().map(ClaimWriter::triple).forEach(touched::addAll);
        step.done("claims");
        projection.project(touched);
        step.done("edges");
        invariants.require(refs, touched);
        step.done("invariants");
    }

    /// Told as each step of a change is done, before the change is committed.
    @FunctionalInterface
    public interface Step {

        /// A step was done.
        ///
        /// @param name of the step
        void done(String name);
    }

    private Map<String, Latest> latest(String dossier) {
        return client.query(CypherFile.text("edits/live-claims.cypher")).bindAll(Map.of("dossier", dossier))
                .fetchAs(Latest.class)
                .mappedBy((_, row) -> new Latest(row.get("id").asString(), row.get("revision").asLong(),
                        row.get("live").asBoolean(), row.get("fingerprint").asString()))
                .all().stream().collect(Collectors.toMap(Latest::id, Function.identity()));
    }

    private static Prepared prepared(Claim claim, Set<String> unnamed) {
        Map<String, @Nullable Object> properties = Parameters.claim(claim,
                claim.saidBy().voice(claim.subject(), unnamed).word());
        List<String> passages = claim.passages().stream().map(Parameters::passageId).toList();
        List<Map<String, @Nullable Object>> chain = Parameters.chain(claim.saidBy());
        return new Prepared(properties, passages, chain, Fingerprint.of(properties, passages, chain));
    }

    private void end(Plan plan, int version, ZonedDateTime at, Set<Triple> touched) {
        List<Map<String, Object>> rows = new ArrayList<>();
        plan.changed().forEach(claim -> rows.add(ending(plan, claim.id().toString(), Ending.SUPERSEDED,
                "version %d of its dossier says it differently".formatted(version))));
        plan.withdrawn().forEach(id -> rows.add(ending(plan, id, Ending.DROPPED,
                "version %d of its dossier no longer has it".formatted(version))));
        Set<String> targets = new LinkedHashSet<>();
        for (List<Map<String, Object>> batch : Batches.of(rows)) {
            for (Record row : records("end-claims", Map.of("rows", batch, "at", at))) {
                add(row, touched);
                targets.add(row.get("subject").asString(""));
                targets.add(row.get("object").asString(""));
            }
        }
        journal.write(JournalPage.What.ENDED, rows.stream().map(row -> JournalPage.ended(
                String.valueOf(row.get("ref")), String.valueOf(row.get("how")), String.valueOf(row.get("reason"))))
                .toList());
        targets.removeIf(id -> !id.contains("/"));
        if (!targets.isEmpty()) {
            records("targets", Map.of("ids", List.copyOf(targets))).forEach(row -> add(row, touched));
        }
    }

    private static Map<String, Object> ending(Plan plan, String id, Ending how, String reason) {
        Latest latest = plan.latest().get(id);
        return Map.of("ref", ref(id, latest == null ? 1 : latest.revision()), "how", how.word(), "reason", reason);
    }

    private List<String> create(Plan plan, List<Claim> claims, ZonedDateTime at) {
        List<String> refs = new ArrayList<>();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            String id = claim.id().toString();
            Latest before = plan.latest().get(id);
            long revision = before == null ? 1 : before.revision() + 1;
            Prepared ready = plan.prepared().get(id);
            if (ready == null) {
                throw new IllegalArgumentException("claim %s is not in the plan".formatted(id));
            }
            Map<String, @Nullable Object> properties = new HashMap<>(ready.properties());
            properties.put("ref", ref(id, revision));
            properties.put("revision", revision);
            properties.put("recordedAt", at);
            properties.put("fingerprint", ready.fingerprint());
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("properties", properties);
            row.put("subject", claim.subject() instanceof Term.OfEntity(var subject) ? subject : null);
            row.put("object", claim.object() instanceof Term.OfEntity(var object) ? object : null);
            row.put("passages", ready.passages());
            row.put("saidBy", ready.chain());
            rows.add(row);
            refs.add(ref(id, revision));
        }
        Batches.of(rows).forEach(batch -> client.query(CypherFile.text("edits/claims.cypher"))
                .bindAll(Map.of("rows", batch)).run());
        journal.write(JournalPage.What.CLAIMS, refs);
        return refs;
    }

    /// Ties claims about claims to their targets, and gives the edges that this may make disputed.
    private Set<Triple> tie(List<Claim> claims, Plan plan) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.subject() instanceof Term.OfClaim || claim.object() instanceof Term.OfClaim) {
                Latest before = plan.latest().get(claim.id().toString());
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("ref", ref(claim.id().toString(), before == null ? 1 : before.revision() + 1));
                row.put("subject", claim.subject() instanceof Term.OfClaim(var subject) ? subject : null);
                row.put("object", claim.object() instanceof Term.OfClaim(var object) ? object : null);
                rows.add(row);
            }
        }
        Set<Triple> touched = new LinkedHashSet<>();
        Batches.of(rows).forEach(batch -> records("claims-about-claims", Map.of("rows", batch))
                .forEach(row -> add(row, touched)));
        return touched;
    }

    private Collection<Record> records(String file, Map<String, Object> parameters) {
        return client.query(CypherFile.text("edits/" + file + ".cypher")).bindAll(parameters).fetchAs(Record.class)
                .mappedBy((_, row) -> row).all();
    }

    private static void add(Record row, Set<Triple> touched) {
        if (!row.get("object").isNull() && !row.get("subject").asString().contains("/")) {
            touched.add(triple(row));
        }
    }

    static Triple triple(Record row) {
        return new Triple(row.get("subject").asString(), row.get("relation").asString(), row.get("object").asString(),
                row.get("family").asString(), row.get("type").asString());
    }

    private static List<Triple> triple(Claim claim) {
        return claim.subject() instanceof Term.OfEntity(var subject)
                && claim.object() instanceof Term.OfEntity(var object)
                        ? List.of(Triple.of(subject, claim.relation(), object))
                        : List.of();
    }

    private static String ref(String id, long revision) {
        return id + "@" + revision;
    }
}
