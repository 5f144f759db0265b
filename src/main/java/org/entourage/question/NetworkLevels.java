package org.entourage.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.entourage.graph.CypherFile;

/// Finds the entities of a network, level by level. See `cypher/queries/network.cypher`.
@Component
class NetworkLevels {

    /// More claims than one question looks at to find a level: seconds of work.
    private static final long MOST_CLAIMS = 1_000_000;

    private final Neo4jClient client;
    private final Retractions retractions;

    NetworkLevels(Neo4jClient client, Retractions retractions) {
        this.client = client;
        this.retractions = retractions;
    }

    /// An entity that was kept.
    ///
    /// @param id     of the entity
    /// @param level  on which it stands
    /// @param claims number of claims that join it with the level before
    record Kept(String id, int level, int claims) {}

    /// The entities of a network.
    ///
    /// @param kept    level by level
    /// @param leftOut number of those of the last level that there was no room for; null if nobody counted them
    /// @param cut     why a level is missing; null if none is
    record Levels(List<Kept> kept, @Nullable Integer leftOut, @Nullable String cut) {

        List<String> ids() {
            return kept.stream().map(Kept::id).toList();
        }
    }

    /// The entities around these, inside the caller's transaction.
    ///
    /// @param depth how many levels beyond these
    Levels around(List<String> of, int depth, Filters filters) {
        List<Kept> kept = new ArrayList<>(of.stream().map(id -> new Kept(id, 0, 0)).toList());
        List<String> last = of;
        for (int level = 1; level <= depth && !last.isEmpty(); level++) {
            long claims = claims(last);
            if (claims > MOST_CLAIMS) {
                return new Levels(kept, null, "level %d was not looked at: %d entities have %d claims"
                        .formatted(level, last.size(), claims));
            }
            List<Kept> found = beside(last, kept, level, filters);
            int room = Math.clamp((long) filters.limit() - kept.size(), 0, found.size());
            kept.addAll(found.subList(0, room));
            if (room < found.size()) {
                return new Levels(kept, found.size() - room, null);
            }
            last = found.stream().map(Kept::id).toList();
        }
        return new Levels(kept, 0, null);
    }

    private long claims(List<String> ids) {
        return client.query(CypherFile.text("queries/network-size.cypher")).bindAll(Map.of("of", ids))
                .fetchAs(Long.class).one().orElse(0L);
    }

    private record Found(String id, int claims, List<String> taken) {

        Kept on(int level, Set<String> retracted) {
            return new Kept(id, level, claims - (int) taken.stream().filter(retracted::contains).count());
        }
    }

    private List<Kept> beside(List<String> last, List<Kept> kept, int level, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(Scope.parameters(filters));
        parameters.put("of", last);
        parameters.put("kept", kept.stream().map(Kept::id).toList());
        List<Found> found = List.copyOf(client.query(CypherFile.text("queries/network.cypher")).bindAll(parameters)
                .fetchAs(Found.class)
                .mappedBy((_, row) -> new Found(row.get("entity").asString(), row.get("claims").asInt(),
                        row.get("taken").asList(Value::asString)))
                .all());
        Set<String> retracted = filters.retracted()
                ? Set.of()
                : retractions.among(found.stream().flatMap(each -> each.taken().stream()).toList(), filters);
        return found.stream().map(each -> each.on(level, retracted)).filter(each -> each.claims() > 0)
                .sorted(Comparator.comparingLong((Kept each) -> -each.claims()).thenComparing(Kept::id)).toList();
    }
}
