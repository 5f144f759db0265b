/// Neo4j: the server (embedded or given), the schema, the writing of claims, their projected edges, the invariants, and
/// repositories for entities, sources and texts.
/// Touches `claim`, the Neo4j driver and Spring Data Neo4j. What it runs stands in `cypher/`.
@NullMarked
package org.entourage.graph;

import org.jspecify.annotations.NullMarked;
