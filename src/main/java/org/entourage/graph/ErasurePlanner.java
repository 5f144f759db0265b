package org.entourage.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// Finds out what goes when something is purged. Inside a transaction of its caller; writes nothing.
@Component
public final class ErasurePlanner {

    private final Neo4jClient client;
    private final GraphWriter graph;

    ErasurePlanner(Neo4jClient client, GraphWriter graph) {
        this.client = client;
        this.graph = graph;
    }

    /// What goes with a claim, a dossier, a source.
    public Doomed plan(Target target) {
        Map<String, Object> asked = Map.of("what", target.what(), "id", target.id());
        List<Doomed.OfClaim> claims = rows("purgeable", asked).stream()
                .map(row -> new Doomed.OfClaim(Latest.of(row), row.get("revisions").asLong())).toList();
        List<String> ids = claims.stream().map(claim -> claim.latest().id()).toList();
        List<Doomed.OfSource> sources = rows("purge-sources", asked).stream().map(row -> source(target, row)).toList();
        List<String> going = sources.stream().filter(Doomed.OfSource::goes).map(Doomed.OfSource::id).toList();
        String dossier = target instanceof Target.OfDossier(var id) && graph.version(id).isPresent() ? id : null;
        List<Doomed.About> about = rows("purge-about", Map.of("ids", ids)).stream()
                .map(row -> new Doomed.About(Latest.of(row), row.get("about").asString())).toList();
        List<Doomed.OfPassage> passages = rows("purge-passages", Map.of("claims", ids, "texts",
                sources.stream().flatMap(source -> source.texts().stream()).toList())).stream()
                .map(row -> new Doomed.OfPassage(row.get("id").asString(), row.get("shared").asBoolean(),
                        row.get("attached").asString(null)))
                .toList();
        return new Doomed(claims, about, passages, sources, entities(ids, going, dossier), dossier);
    }

    private static Doomed.OfSource source(Target target, Record row) {
        List<String> users = row.get("users").asList(Value::asString);
        return new Doomed.OfSource(row.get("id").asString(), row.get("title").asString(""), users,
                users.isEmpty() || target instanceof Target.OfSource, row.get("texts").asList(Value::asString),
                row.get("kept").asList(Value::asString));
    }

    private List<Doomed.OfEntity> entities(List<String> claims, List<String> sources, @Nullable String dossier) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("claims", claims);
        parameters.put("sources", sources);
        parameters.put("dossier", dossier);
        return rows("purge-entities", parameters).stream().map(row -> new Doomed.OfEntity(row.get("id").asString(),
                row.get("name").asString(), row.get("users").asList(Value::asString))).toList();
    }

    private Collection<Record> rows(String file, Map<String, ? extends @Nullable Object> parameters) {
        return client.query(CypherFile.text("edits/" + file + ".cypher")).bindAll(new HashMap<>(parameters))
                .fetchAs(Record.class).mappedBy((_, row) -> row).all();
    }
}
