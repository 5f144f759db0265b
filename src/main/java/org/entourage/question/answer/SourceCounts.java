package org.entourage.question.answer;

/// On how many sources a row stands, and how many of its claims it does not show.
///
/// @param sources            different sources behind its claims
/// @param independentSources the same, where those that copy or depend on one another count once
/// @param moreClaims         how many claims it has beside those that it cites
public record SourceCounts(int sources, int independentSources, int moreClaims) {

    /// The same of a row that does not cite some of its claims.
    public SourceCounts withMore(int claims) {
        return new SourceCounts(sources, independentSources, claims);
    }
}
