package org.entourage.question.look;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.entourage.claim.Certainty;
import org.entourage.graph.session.Cypher;
import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Filters;
import org.entourage.question.answer.Independence;

/// Fetches the evidence of rows, for every question: of a row's claims the first [#MOST] are cited, and what the row tells of
/// the others is asked for. See `cypher/queries/foremost.cypher`.
@Component
public class RowEvidence {

    /// Of one row as many claims are cited.
    static final int MOST = 100;

    private final Cypher cypher;
    private final Citations citations;
    private final Independence independence;

    RowEvidence(Cypher cypher, Citations citations, Independence independence) {
        this.cypher = cypher;
        this.citations = citations;
        this.independence = independence;
    }

    /// A claim that is not cited, for its row has too many.
    ///
    /// @param source id
    public record Uncited(String ref, Certainty certainty, String source, boolean retracted, boolean disputed) {

        private static final Comparator<Uncited> ORDER = Comparator.comparing(Uncited::retracted)
                .thenComparing(Uncited::certainty)
                .thenComparing(claim -> claim.ref().substring(0, claim.ref().lastIndexOf('@')));

        static Uncited of(Record row) {
            return new Uncited(row.get("claim").asString(), Certainty.of(row.get("certainty").asString()).orElseThrow(),
                    row.get("source").asString(), row.get("retracted").asBoolean(), row.get("disputed").asBoolean());
        }
    }

    /// Cites claims one by one, inside the caller's transaction.
    ///
    /// @param refs their references
    public Cited ofClaims(Collection<String> refs, Filters filters) {
        return of(refs.stream().map(List::of).toList(), filters);
    }

    /// Cites the claims of rows, inside the caller's transaction.
    ///
    /// @param rows    the references of the claims of each
    /// @param filters of the question: the time that each is held against, and the instant when it was known
    public Cited of(Collection<? extends Collection<String>> rows, Filters filters) {
        Map<String, Uncited> looked = look(rows, filters);
        Set<String> shown = new LinkedHashSet<>();
        rows.forEach(row -> shown.addAll(row.size() <= MOST
                ? row
                : row.stream().map(looked::get).sorted(Uncited.ORDER).limit(MOST).map(Uncited::ref).toList()));
        Map<String, CitedClaim> claims = citations.of(shown, filters);
        looked.keySet().removeAll(claims.keySet());
        List<String> sources = Stream.concat(claims.values().stream().map(CitedClaim::sourceId),
                looked.values().stream().map(Uncited::source)).toList();
        return new Cited(claims, independence.ofSources(sources), looked);
    }

    private Map<String, Uncited> look(Collection<? extends Collection<String>> rows, Filters filters) {
        Set<String> many = rows.stream().filter(row -> row.size() > MOST).flatMap(Collection::stream)
                .collect(Collectors.toSet());
        Map<String, Uncited> looked = new HashMap<>();
        if (!many.isEmpty()) {
            cypher.rows("queries/foremost.cypher",
                    Map.of("claims", List.copyOf(many), "knownOn", QueryParameters.knownOn(filters)), Uncited::of)
                    .forEach(claim -> looked.put(claim.ref(), claim));
        }
        return looked;
    }
}
