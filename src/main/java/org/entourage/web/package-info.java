/// Pages and REST, for this machine only: one controller each for all questions, as they describe themselves.
/// Touches `question` and `edit`, and what lies below them.
@NullMarked
package org.entourage.web;

import org.jspecify.annotations.NullMarked;
