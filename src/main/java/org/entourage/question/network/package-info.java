/// Who stands around somebody, step by step, up to a number of hops?
/// Uses the shared packages and no other question.
@NullMarked
package org.entourage.question.network;

import org.jspecify.annotations.NullMarked;
