/// What do several entities have in common: entities to which all of them are tied?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.shared;

import org.jspecify.annotations.NullMarked;
