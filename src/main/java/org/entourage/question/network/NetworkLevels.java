package org.entourage.question.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.Filters;
import org.entourage.question.look.QueryParameters;

/// Finds the entities of a network, level by level. See `cypher/queries/network.cypher`.
@Component
class NetworkLevels {

    /// More claims around those asked about than one question looks at: seconds of work.
    private static final long MOST_AROUND = 1_000_000;
    /// The same for each level beyond, where whoever has the most claims is left: a country leads to everybody.
    private static final long MOST_BEYOND = 10_000;

    private final Cypher cypher;

    NetworkLevels(Cypher cypher) {
        this.cypher = cypher;
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
    /// @param cut     why entities are missing though there was room; null if none are
    record Levels(List<Kept> kept, @Nullable Integer leftOut, @Nullable String cut) {

        List<String> ids() {
            return kept.stream().map(Kept::id).toList();
        }
    }

    /// The entities around these, inside the caller's transaction.
    ///
    /// @param depth how many levels beyond these
    Levels around(List<String> of, int depth, Filters filters) {
        return around(of, depth, filters, MOST_BEYOND);
    }

    /// The same.
    ///
    /// @param mostBeyond how many claims are looked at, at most, from each level but the first
    Levels around(List<String> of, int depth, Filters filters, long mostBeyond) {
        List<Kept> kept = new ArrayList<>(of.stream().map(id -> new Kept(id, 0, 0)).toList());
        List<String> cuts = new ArrayList<>();
        List<String> last = of;
        for (int level = 1; level <= depth && !last.isEmpty(); level++) {
            List<String> followed = followed(last, level, level == 1 ? MOST_AROUND : mostBeyond, cuts);
            Beside found = followed.isEmpty() ? Beside.NOBODY : beside(followed, kept, level, filters);
            kept.addAll(found.first());
            if (found.first().size() < found.number()) {
                return new Levels(kept, found.number() - found.first().size(), cut(cuts));
            }
            last = found.first().stream().map(Kept::id).toList();
        }
        return new Levels(kept, cuts.isEmpty() ? 0 : null, cut(cuts));
    }

    private static @Nullable String cut(List<String> cuts) {
        return cuts.isEmpty() ? null : String.join("; ", cuts);
    }

    private record Size(String id, long claims) {}

    /// Those of a level that are followed: the ones with the fewest claims, as many as there may be looked at.
    private List<String> followed(List<String> of, int level, long most, List<String> cuts) {
        Collection<Size> sizes = cypher.rows("queries/network-size.cypher", Map.of("of", of),
                row -> new Size(row.get("entity").asString(),
                        row.get("claims").asLong()));
        List<String> followed = new ArrayList<>();
        long claims = 0;
        for (Size each : sizes) {
            claims += each.claims();
            if (claims > most) {
                int left = sizes.size() - followed.size();
                cuts.add("level %d: %d %s of level %d with %d claims or more %s not followed".formatted(level, left,
                        left == 1 ? "entity" : "entities", level - 1, each.claims(), left == 1 ? "was" : "were"));
                return followed;
            }
            followed.add(each.id());
        }
        return followed;
    }

    /// Those of a level.
    ///
    /// @param first  for whom there is room
    /// @param number of all
    private record Beside(List<Kept> first, int number) {

        static final Beside NOBODY = new Beside(List.of(), 0);
    }

    private Beside beside(List<String> last, List<Kept> kept, int level, Filters filters) {
        Map<String, Object> parameters = new HashMap<>(QueryParameters.parameters(filters));
        parameters.put("of", last);
        parameters.put("kept", kept.stream().map(Kept::id).toList());
        parameters.put("room", Math.max(0, filters.limit() - kept.size()));
        Record row = cypher.one("queries/network.cypher", parameters).orElseThrow();
        return new Beside(row.get("found").asList(each -> new Kept(each.get(0).asString(), level, each.get(1).asInt())),
                row.get("number").asInt());
    }
}
