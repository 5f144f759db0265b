package org.entourage.question.answer;

/// On how many sources a row stands.
///
/// @param sources            different sources behind its claims
/// @param independentSources the same, where those that copy or depend on one another count once
public record SourceCounts(int sources, int independentSources) {}
