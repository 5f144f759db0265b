/// Whom the names of a question name: one entity or source, several candidates, or nobody, with who may have been meant.
/// Uses `answer` and `look`, and `name` for the names themselves.
@NullMarked
package org.entourage.question.resolve;

import org.jspecify.annotations.NullMarked;
