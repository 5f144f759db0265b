package org.entourage.graph.write;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.entourage.claim.Ending;
import org.entourage.graph.record.LatestRevision;
import org.entourage.graph.record.Target;
import org.entourage.graph.record.Touched;
import org.entourage.graph.session.Cypher;

/// Takes claims back, all of a dossier or source if need be. Inside a transaction of its caller; nothing is deleted.
@Component
public final class Withdrawals {

    private final Cypher cypher;
    private final Endings endings;

    Withdrawals(Cypher cypher, Endings endings) {
        this.cypher = cypher;
        this.endings = endings;
    }

    /// A dossier or source that was withdrawn.
    ///
    /// @param what   dossier or source
    /// @param id     of it
    /// @param at     when
    /// @param reason why, in words
    public record Withdrawn(String what, String id, Instant at, String reason) {}

    /// A subject, relation and object, by names.
    public record Row(String subject, String relation, String object) {}

    /// Its live claims, by id.
    public List<LatestRevision> live(Target target) {
        return latest("write/live-of.cypher", Map.of("what", target.what(), "id", target.id()));
    }

    /// The live claims that speak of these, by id.
    public List<LatestRevision> about(Collection<String> claims) {
        return latest("write/about-claims.cypher", Map.of("ids", List.copyOf(claims)));
    }

    /// The sources that are based on one, by id; none for what is no source.
    public List<String> dependents(Target target) {
        return target instanceof Target.OfSource(var id)
                ? cypher.strings("write/dependents.cypher", Map.of("source", id))
                : List.of();
    }

    /// Ends live claims, and marks the dossier or source that was withdrawn.
    ///
    /// @return what has to be settled
    public Touched withdraw(Target target, List<LatestRevision> live, ZonedDateTime at, String reason) {
        cypher.run("write/withdraw.cypher",
                Map.of("what", target.what(), "id", target.id(), "at", at, "reason", reason));
        return new Touched(List.of(), endings.end(live.stream()
                .map(claim -> new Endings.Ended(claim.ref(), Ending.WITHDRAWN, reason)).toList(), at),
                live.stream().map(LatestRevision::id).collect(Collectors.toSet()));
    }

    /// What these revisions, which ended, said plainly and no live claim says plainly.
    public List<Row> lost(List<LatestRevision> ended) {
        return cypher.rows("write/lost-rows.cypher", Map.of("refs", ended.stream().map(LatestRevision::ref).toList()),
                row -> new Row(row.get("subject").asString(), row.get("relation").asString(),
                        row.get("object").asString()));
    }

    /// Whether a dossier was withdrawn, and which of its sources and of those that it uses were.
    public List<Withdrawn> of(String dossier, Collection<String> used) {
        return cypher.rows("write/withdrawn.cypher", Map.of("dossier", dossier, "used", List.copyOf(used)),
                row -> new Withdrawn(row.get("what").asString(), row.get("id").asString(),
                        row.get("at").asZonedDateTime().toInstant(), row.get("reason").asString()));
    }

    /// Takes back the withdrawal of a dossier and of its sources.
    public void lift(String dossier) {
        cypher.run("write/lift-withdrawal.cypher", Map.of("dossier", dossier));
    }

    private List<LatestRevision> latest(String file, Map<String, Object> parameters) {
        return cypher.rows(file, parameters, LatestRevision::of);
    }
}
