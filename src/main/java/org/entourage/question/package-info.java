/// What asks the graph: one class a question, with the file of the same name in `cypher/queries`. Its answer record is
/// what goes out as JSON; a class beside it, [Question], holds what the question says of itself, from which address, page
/// and command are made. Touches `name`, `graph`, `evidence` and `claim`.
@NullMarked
package org.entourage.question;

import org.jspecify.annotations.NullMarked;
