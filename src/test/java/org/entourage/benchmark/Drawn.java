package org.entourage.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.neo4j.driver.Driver;

/// Whom questions are about: entities drawn uniformly, drawn by how many claims are about them, as people ask, and the
/// largest hub. The same for the same size.
///
/// @param name uniform, by degree, hub
/// @param ids  of entities, as many as questions are asked
record Drawn(String name, List<String> ids) {

    private static final List<String> FIRST = IntStream.range(0, 20).mapToObj(i -> "e" + i).toList();

    /// The three ways of drawing.
    static List<Drawn> all(Driver driver, int entities, int times) {
        Random random = new Random(entities);
        List<String> uniform = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            uniform.add("e" + random.nextInt(entities));
        }
        List<String> ends = ids(driver, """
                CYPHER 25 MATCH (claim:Claim) WHERE rand() < $share
                WITH claim LIMIT 2000
                UNWIND [claim.subjectId, claim.objectId] AS id
                MATCH (:Entity {id: id}) RETURN id""", Map.of("share", Math.min(1, 2_000.0 / (4.0 * entities))));
        List<String> byDegree = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            byDegree.add(ends.get(random.nextInt(ends.size())));
        }
        // the generator makes the first twenty the hubs
        String hub = ids(driver, """
                CYPHER 25 UNWIND $ids AS id MATCH (entity:Entity {id: id})
                RETURN id ORDER BY COUNT { (entity)<-[:OBJECT|SUBJECT]-() } DESC LIMIT 1""", Map.of("ids", FIRST))
                .getFirst();
        return List.of(new Drawn("uniform", uniform), new Drawn("by degree", byDegree),
                new Drawn("largest hub", Collections.nCopies(Math.max(1, times / 2), hub)));
    }

    private static List<String> ids(Driver driver, String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher).withParameters(parameters).execute().records().stream()
                .map(row -> row.get("id").asString()).toList();
    }
}
