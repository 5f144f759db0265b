package org.entourage.question.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.entourage.claim.AtThatTime;

/// What is reached through another: of somebody who led or belonged to an organisation when that took a side, that side; of
/// a group, what is said of one who was a member then.
///
/// @param who          whom it is about: tied to the organisation, or the group
/// @param through      the organisation, which has a plain row of its own; or the member
/// @param relation     in which it stands
/// @param label        the same with hedge, speaker and dispute
/// @param atThatTime   whether the tie was there at that time: certain, possible, or undated
/// @param sourceCounts on how many sources ties and claims stand
/// @param ties         the claims that tie one to the other, by id; at least one
/// @param claims       the claims of the organisation's row, in its order; or the one about the member; at least one
public record ThroughRow(EntityRef who, EntityRef through, String relation, String label, AtThatTime atThatTime,
        @JsonUnwrapped SourceCounts sourceCounts, List<CitedClaim> ties, List<CitedClaim> claims) {

    public ThroughRow {
        ties = List.copyOf(ties);
        claims = List.copyOf(claims);
    }
}
