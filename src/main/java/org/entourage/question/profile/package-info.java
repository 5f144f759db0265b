/// Who is somebody: names, roles, relations by family, what it says, and what others say about it?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.profile;

import org.jspecify.annotations.NullMarked;
