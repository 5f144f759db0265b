/// What a change does, in a person's words: to claims, their parts, edges, answers.
@NullMarked
package org.entourage.edit.words;

import org.jspecify.annotations.NullMarked;
