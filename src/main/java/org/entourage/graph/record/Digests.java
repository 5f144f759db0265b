package org.entourage.graph.record;

/// What two graphs are compared by: three sums as [GraphDigest] makes them. None depends on Neo4j's own ids, or on the
/// order in which anything came in.
///
/// @param record  of all that is kept: every revision with its times, passages, speakers, texts, entities, sources. Equal
///                in a graph and what was restored from its backup
/// @param content of what is said now: live claims without revisions and times, and what they rest on. Attached texts and
///                versions of dossiers do not count. Equal after version 1, 2, and 1 again; in whatever order dossiers came
/// @param edges   of the projected edges. Equal before and after they are made anew
public record Digests(String record, String content, String edges) {}
