/// The domain: entities, claims, sources, passages, relations, dates. Every record is valid once it exists.
/// Touches nothing but the JDK. Every other room may use it; it uses none.
@NullMarked
package org.entourage.claim;

import org.jspecify.annotations.NullMarked;
