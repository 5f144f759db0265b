package org.entourage.question.look;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.AtThatTime;
import org.entourage.claim.Bounds;
import org.entourage.claim.Relation.Aspect;

/// Reads the times of claims from what a query returns.
public final class ClaimTimes {

    private ClaimTimes() {}

    /// Whether a role was held at a time, both as `role` and `time` of a row give them.
    public static AtThatTime atThatTime(Record row) {
        return atThatTime(row.get("role"), row.get("time"));
    }

    /// The same.
    ///
    /// @param role claim that says so
    /// @param time claim of that time, with its aspect
    public static AtThatTime atThatTime(Value role, Value time) {
        return AtThatTime.of(bounds(role), bounds(time), Aspect.of(time.get("aspect").asString()),
                role.get("qualified").asBoolean() || time.get("qualified").asBoolean());
    }

    /// The bounds of the time of a claim, from its properties.
    static Bounds bounds(Value claim) {
        return new Bounds(claim.get("startEarliest").asLocalDate(), claim.get("startLatest").asLocalDate(),
                claim.get("endEarliest").asLocalDate(), claim.get("endLatest").asLocalDate());
    }
}
