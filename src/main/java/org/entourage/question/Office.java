package org.entourage.question;

import org.entourage.claim.Bounds;

/// An office that somebody held when something else was so.
///
/// @param atThatTime certain, or possible
/// @param claim      that says so
public record Office(Bounds.Status atThatTime, CitedClaim claim) {}
