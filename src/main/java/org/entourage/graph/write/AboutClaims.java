package org.entourage.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.entourage.graph.record.Touched;
import org.entourage.graph.record.Triple;
import org.entourage.graph.session.Batches;
import org.entourage.graph.session.Cypher;

/// Ties what is said of claims to the entities at the ends of these (`ABOUT`), and a claim that was taken back to what
/// takes it back (`RETRACTED_BY`), each for the time in which both claims were live. So a question finds what speaks of the
/// claims about somebody from the few that speak, and sees at a claim whether it was taken back. All of it follows from the
/// claims: it is in no digest and no backup. Inside the caller's transaction.
@Component
public final class AboutClaims {

    private final Cypher cypher;

    AboutClaims(Cypher cypher) {
        this.cypher = cypher;
    }

    /// Ties anew whatever speaks of these claims, and these if they speak of others.
    ///
    /// @param ids of claims, which may be gone
    public void tie(Collection<String> ids) {
        for (List<String> batch : Batches.of(List.copyOf(ids))) {
            Batches.of(cypher.strings("write/speaking-of.cypher", Map.of("ids", batch))).forEach(this::tieThese);
        }
    }

    private void tieThese(List<String> ids) {
        cypher.run("write/tie-targets.cypher", Map.of("ids", ids));
    }

    /// What was touched, and claims that others take back or that may take back others since their source has other authors.
    ///
    /// @param sources ids of those that were written
    public Touched alsoRetracted(Collection<String> sources, Touched touched) {
        List<Touched> all = new ArrayList<>(List.of(touched));
        for (List<String> batch : Batches.of(List.copyOf(sources))) {
            all.addAll(cypher.rows("write/retracting-of-sources.cypher", Map.of("sources", batch),
                    row -> new Touched(List.of(), Triple.between(row), Set.of(row.get("id").asString()))));
        }
        return Touched.all(all);
    }
}
