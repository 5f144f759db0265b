package org.entourage.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Target;
import org.entourage.graph.session.Cypher;

/// Finds out what goes when something is purged. Inside a transaction of its caller; writes nothing.
@Component
public final class PurgePlanner {

    private final Cypher cypher;
    private final GraphWriter graph;

    PurgePlanner(Cypher cypher, GraphWriter graph) {
        this.cypher = cypher;
        this.graph = graph;
    }

    /// What goes with a claim, a dossier, a source.
    public PurgePlan plan(Target target) {
        Map<String, Object> asked = Map.of("what", target.what(), "id", target.id());
        List<PurgePlan.OfClaim> claims = cypher.rows("write/purgeable.cypher", asked,
                row -> new PurgePlan.OfClaim(LatestRevision.of(row), row.get("revisions").asLong()));
        List<String> ids = claims.stream().map(claim -> claim.latest().id()).toList();
        List<PurgePlan.OfSource> sources = cypher.rows("write/purge-sources.cypher", asked, row -> source(target, row));
        List<String> going = sources.stream().filter(PurgePlan.OfSource::goes).map(PurgePlan.OfSource::id).toList();
        String dossier = target instanceof Target.OfDossier(var id) && graph.version(id).isPresent() ? id : null;
        List<PurgePlan.About> about = cypher.rows("write/purge-about.cypher", Map.of("ids", ids),
                row -> new PurgePlan.About(LatestRevision.of(row), row.get("about").asString()));
        List<PurgePlan.OfPassage> passages = cypher.rows("write/purge-passages.cypher", Map.of("claims", ids, "texts",
                sources.stream().flatMap(source -> source.texts().stream()).toList()),
                row -> new PurgePlan.OfPassage(row.get("id").asString(), row.get("shared").asBoolean(),
                        row.get("attached").asString(null)));
        return new PurgePlan(claims, about, passages, sources, entities(ids, going, dossier), dossier);
    }

    private static PurgePlan.OfSource source(Target target, Record row) {
        List<String> users = row.get("users").asList(Value::asString);
        return new PurgePlan.OfSource(row.get("id").asString(), row.get("title").asString(""), users,
                users.isEmpty() || target instanceof Target.OfSource, row.get("texts").asList(Value::asString),
                row.get("kept").asList(Value::asString));
    }

    private List<PurgePlan.OfEntity> entities(List<String> claims, List<String> sources, @Nullable String dossier) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("claims", claims);
        parameters.put("sources", sources);
        parameters.put("dossier", dossier);
        return cypher.rows("write/purge-entities.cypher", parameters,
                row -> new PurgePlan.OfEntity(row.get("id").asString(),
                        row.get("name").asString(), row.get("users").asList(Value::asString)));
    }
}
