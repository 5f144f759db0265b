/// What a question says of itself: its word, parameters, titles, forms of plain English and how an answer reads. Address,
/// page and command are made from it. Uses `answer` and asks nothing by itself.
@NullMarked
package org.entourage.question.describe;

import org.jspecify.annotations.NullMarked;
