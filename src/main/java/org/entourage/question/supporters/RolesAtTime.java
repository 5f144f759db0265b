package org.entourage.question.supporters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.entourage.claim.AtThatTime;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.Filters;
import org.entourage.question.look.ClaimTimes;
import org.entourage.question.look.QueryParameters;

/// The roles of somebody at the time of a claim: offices, and ties to an organisation. See `cypher/queries/offices.cypher` and
/// `through.cypher`.
@Component
class RolesAtTime {

    private final Cypher cypher;

    RolesAtTime(Cypher cypher) {
        this.cypher = cypher;
    }

    /// The offices of the subjects of claims, inside the caller's transaction.
    ///
    /// @return by claim, each office with whether it was held at its time
    Map<String, Map<String, AtThatTime>> offices(Collection<String> claims, Filters filters) {
        Map<String, Map<String, AtThatTime>> offices = new HashMap<>();
        for (Record row : ask("queries/offices.cypher", claims, filters)) {
            for (Value claim : row.get("asked").values()) {
                Map<String, AtThatTime> held = new HashMap<>();
                row.get("offices").values().forEach(office -> held.put(office.get("ref").asString(),
                        ClaimTimes.atThatTime(office, claim)));
                offices.put(claim.get("ref").asString(), held);
            }
        }
        return offices;
    }

    /// Somebody tied to an organisation that has a row.
    ///
    /// @param stance that row
    /// @param ties   references of the claims that tie them at that time
    record Tied(String whoName, String who, Stance stance, AtThatTime status, List<String> ties) {

        private static final Comparator<Tied> ORDER = Comparator.comparing(Tied::whoName).thenComparing(Tied::who)
                .thenComparing(tied -> tied.stance().name()).thenComparing(tied -> tied.stance().who())
                .thenComparing(tied -> tied.stance().relation());
    }

    /// Those who led or belonged to organisations at the time of these claims of theirs, in the order of rows.
    List<Tied> tied(Collection<Stance> organisations, Filters filters) {
        Map<String, Stance> stances = new HashMap<>();
        organisations.forEach(stance -> stance.refs().forEach(ref -> stances.put(ref, stance)));
        Map<List<Object>, List<Record>> grouped = new LinkedHashMap<>();
        ask("queries/through.cypher", stances.keySet(), filters).stream()
                .filter(row -> ClaimTimes.atThatTime(row).canHaveBeen())
                .forEach(row -> grouped.computeIfAbsent(List.of(row.get("who").asString(),
                        row.get("through").asString(), row.get("relation").asString()), _ -> new ArrayList<>())
                        .add(row));
        return grouped.values().stream().map(group -> tied(group, stances)).sorted(Tied.ORDER).toList();
    }

    private static Tied tied(List<Record> group, Map<String, Stance> stances) {
        Record first = group.getFirst();
        Stance stance = stances.get(first.get("claim").asString());
        if (stance == null) {
            throw new IllegalStateException("a tie at the time of a claim that was not asked for");
        }
        return new Tied(first.get("whoName").asString(), first.get("who").asString(), stance,
                group.stream().map(ClaimTimes::atThatTime).min(Comparator.naturalOrder()).orElseThrow(),
                group.stream().map(row -> row.get("tie").asString()).distinct().toList());
    }

    private Collection<Record> ask(String file, Collection<String> claims, Filters filters) {
        Map<String, Object> parameters = QueryParameters.parameters(filters);
        parameters.put("claims", List.copyOf(claims));
        return claims.isEmpty()
                ? List.of()
                : cypher.rows(file, parameters);
    }
}
