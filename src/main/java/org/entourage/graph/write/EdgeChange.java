package org.entourage.graph.write;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/// What a change does to the edge of a subject, relation and object.
///
/// @param subject  id
/// @param from     name of the subject
/// @param relation name of the relation
/// @param object   id
/// @param to       name of the object
/// @param before   the edge that stood there; null if none did
/// @param after    the edge that stands there now; null if none does
public record EdgeChange(String subject, String from, String relation, String object, String to,
        @Nullable Edge before, @Nullable Edge after) {

    /// An edge, as far as a reader sees it.
    ///
    /// @param type     `SUPPORTED`, `ALLEGED`
    /// @param label    the relation with its hedges
    /// @param claims   number of affirming claims behind it
    /// @param denials  number of claims that deny it
    /// @param sources  number of sources that affirm it
    /// @param disputed whether a claim says otherwise
    /// @param begins   the days among which it begins: `2012-01-01 to 2012-12-31`
    /// @param ends     the days among which it ends
    public record Edge(String type, String label, long claims, long denials, long sources, boolean disputed,
            String begins, String ends) {

        static @Nullable Edge of(Value edge) {
            return edge.isNull()
                    ? null
                    : new Edge(edge.get("type").asString(), edge.get("label").asString(), edge.get("claims").asLong(),
                            edge.get("denials").asLong(), edge.get("sources").asLong(),
                            edge.get("disputed").asBoolean(),
                            days(edge, "startEarliest", "startLatest"), days(edge, "endEarliest", "endLatest"));
        }

        private static String days(Value edge, String first, String last) {
            LocalDate from = edge.get(first).asLocalDate();
            LocalDate to = edge.get(last).asLocalDate();
            if (from.equals(to)) {
                return from.toString();
            }
            boolean since = !from.equals(LocalDate.MIN);
            boolean until = !to.equals(LocalDate.MAX);
            return since && until
                    ? from + " to " + to
                    : since ? "on or after " + from : until ? "by " + to : "unknown";
        }
    }

    /// Whether the edge is as it was.
    public boolean changesNothing() {
        return before == null ? after == null : before.equals(after);
    }
}
