/// All questions that can be asked of the graph, as one list: [Questions]. Each has a package of its own below, with its
/// description, service, answer and rows; `answer`, `look`, `resolve` and `describe` hold what they share. No question
/// uses another one, but for `report` and `ask`, which are made of others.
@NullMarked
package org.entourage.question;

import org.jspecify.annotations.NullMarked;
