package org.entourage.question;

import java.util.Map;
import java.util.Set;

/// What was counted of the claims that a question is about.
///
/// @param claims    live claims
/// @param leftOut   how many of them each filter leaves out by itself, by filter and value
/// @param retracted references of those that do not count, for they were taken back; they are among those left out
record Tally(long claims, Map<String, Map<String, Long>> leftOut, Set<String> retracted) {}
