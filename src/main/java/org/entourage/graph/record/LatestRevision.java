package org.entourage.graph.record;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.Ending;

/// The latest revision of a claim in the graph.
///
/// @param id          of the claim
/// @param revision    counted from 1
/// @param fingerprint digest of what it says
/// @param end         how it ended; null if it is live
public record LatestRevision(String id, long revision, String fingerprint, @Nullable End end) {

    /// The end of a revision.
    ///
    /// @param at     when it ended
    /// @param how    it ended
    /// @param reason why, in words
    public record End(ZonedDateTime at, Ending how, String reason) {}

    public static LatestRevision of(Record row) {
        Value at = row.get("endedAt");
        return new LatestRevision(row.get("id").asString(), row.get("revision").asLong(),
                row.get("fingerprint").asString(),
                at.isNull()
                        ? null
                        : new End(at.asZonedDateTime(), Ending.of(row.get("endedHow").asString()),
                                row.get("endReason").asString()));
    }

    /// Whether it has not ended.
    public boolean live() {
        return end == null;
    }

    public String ref() {
        return ref(id, revision);
    }

    public static String ref(String id, long revision) {
        return id + "@" + revision;
    }
}
