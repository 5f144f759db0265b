/// Who supported somebody, who opposed somebody, and on whose word? One recipe with two words, so both questions live here.
/// Also knows who held an office, or was tied to an organisation, at that time.
@NullMarked
package org.entourage.question.supporters;

import org.jspecify.annotations.NullMarked;
