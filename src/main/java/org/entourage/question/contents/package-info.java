/// What the graph holds, for the page with which everything begins: no question of a user, so it is not among all
/// questions. Uses the shared packages alone.
@NullMarked
package org.entourage.question.contents;

import org.jspecify.annotations.NullMarked;
