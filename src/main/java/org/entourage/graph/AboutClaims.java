package org.entourage.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/// Ties what is said of claims to the entities at the ends of these (`ABOUT`), and a claim that was taken back to what
/// takes it back (`RETRACTED_BY`), each for the time in which both claims were live. So a question finds what speaks of the
/// claims about somebody from the few that speak, and sees at a claim whether it was taken back. All of it follows from the
/// claims: it is in no digest and no backup. Inside the caller's transaction.
@Component
public final class AboutClaims {

    private final Neo4jClient client;

    AboutClaims(Neo4jClient client) {
        this.client = client;
    }

    /// Ties anew whatever speaks of these claims, and these if they speak of others.
    ///
    /// @param ids of claims, which may be gone
    public void tie(Collection<String> ids) {
        for (List<String> batch : Batches.of(List.copyOf(ids))) {
            Batches.of(speaking(batch)).forEach(this::tieThese);
        }
    }

    /// Ties anew all that speaks of claims, for a graph that was filled otherwise.
    public void tieAll() {
        Batches.of(List.copyOf(client.query(CypherFile.text("edits/all-speaking.cypher")).fetchAs(String.class).all()))
                .forEach(this::tieThese);
    }

    private void tieThese(List<String> ids) {
        client.query(CypherFile.text("edits/tie-targets.cypher")).bindAll(Map.of("ids", ids)).run();
    }

    private List<String> speaking(List<String> ids) {
        return List.copyOf(client.query(CypherFile.text("edits/speaking-of.cypher")).bindAll(Map.of("ids", ids))
                .fetchAs(String.class).all());
    }

    /// What was touched, and claims that others take back or that may take back others since their source has other authors.
    ///
    /// @param sources ids of those that were written
    public Touched alsoRetracted(Collection<String> sources, Touched touched) {
        List<Touched> all = new ArrayList<>(List.of(touched));
        for (List<String> batch : Batches.of(List.copyOf(sources))) {
            Collection<Record> rows = client.query(CypherFile.text("edits/retracting-of-sources.cypher"))
                    .bindAll(Map.of("sources", batch)).fetchAs(Record.class).mappedBy((_, row) -> row).all();
            rows.forEach(row -> all.add(new Touched(List.of(), Triple.between(row), Set.of(row.get("id").asString()))));
        }
        return Touched.all(all);
    }
}
