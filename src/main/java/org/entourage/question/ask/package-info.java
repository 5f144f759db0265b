/// A line of plain English as a question: which one it asks, about whom, and its answer. It reads the forms that each
/// question says of itself, and may use the list of all questions.
@NullMarked
package org.entourage.question.ask;

import org.jspecify.annotations.NullMarked;
