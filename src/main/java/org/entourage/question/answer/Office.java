package org.entourage.question.answer;

import org.entourage.claim.AtThatTime;

/// An office of somebody, and whether it was held when something else was so.
///
/// @param atThatTime certain, possible, former (it had ended), later (it had not begun) or undated
/// @param role       as people say it, with what must be said beside it: "Governor, Vermont"
/// @param claim      that says so
public record Office(AtThatTime atThatTime, String role, CitedClaim claim) {

    /// The office that a claim says somebody held.
    public static Office of(AtThatTime atThatTime, CitedClaim claim) {
        return new Office(atThatTime, claim.roleInWords(), claim);
    }
}
