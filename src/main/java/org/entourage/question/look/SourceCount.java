package org.entourage.question.look;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.graph.record.Sources;
import org.entourage.graph.session.Cypher;
import org.entourage.graph.session.Incomplete;
import org.entourage.question.answer.Coverage;

/// Counts the sources behind an answer. See `cypher/queries/sources.cypher`. That walks over all of them, so a count is
/// kept until the graph changes.
@Component
public class SourceCount {

    private final Cypher cypher;
    private final Sources sources;
    private final GraphVersion graphVersion;
    private final CachedByVersion<String, Coverage.SourcesRow> kept = new CachedByVersion<>(1);

    SourceCount(Cypher cypher, Sources sources, GraphVersion graphVersion) {
        this.cypher = cypher;
        this.sources = sources;
        this.graphVersion = graphVersion;
    }

    /// Whether there is a source of that id, inside the caller's transaction.
    public boolean holds(String id) {
        return sources.existsById(id);
    }

    /// How far the sources reach, inside the caller's transaction.
    public Coverage.SourcesRow count() {
        return count(graphVersion.name());
    }

    /// The same for who knows already which change of the graph was the latest.
    public Coverage.SourcesRow count(String change) {
        return kept.of(change, "all", this::counted);
    }

    /// The loads in parts that an answer has to tell of: one that is at work on a newer version, and those that were at work
    /// at an instant in the past. Inside the caller's transaction.
    ///
    /// @param knownOn what the graph held then is asked for; null for now
    public List<Coverage.InParts> inParts(@Nullable Instant knownOn) {
        Stream<Coverage.InParts> now = Incomplete.renewing().stream()
                .map(load -> new Coverage.InParts(load.dossier(), load.since(), null));
        return knownOn == null
                ? now.toList()
                : Stream.concat(now, cypher.rows("queries/loads-in-parts.cypher",
                        Map.of("knownOn", knownOn.atZone(ZoneOffset.UTC)),
                        row -> new Coverage.InParts(row.get("dossier").asString(),
                                row.get("since").asZonedDateTime().toInstant(),
                                row.get("complete").asZonedDateTime().toInstant()))
                        .stream()).toList();
    }

    private Coverage.SourcesRow counted() {
        return cypher.one("queries/sources.cypher", Map.of())
                .map(row -> new Coverage.SourcesRow(row.get("sources").asLong(),
                        row.get("upTo").isNull() ? null : row.get("upTo").asString()))
                .orElseThrow();
    }
}
