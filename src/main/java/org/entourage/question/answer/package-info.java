/// What every answer consists of: rows that cite claims, how the question was understood, coverage, page, and how all that
/// reads as text and as a table. Uses `claim` and `graph`, and no other package of `question`.
@NullMarked
package org.entourage.question.answer;

import org.jspecify.annotations.NullMarked;
