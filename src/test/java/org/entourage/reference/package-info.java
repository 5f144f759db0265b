/// A second answer to every question, by plain loops over lists of claims: written from the design and
/// `docs/questions.md`, never from the queries. It shares nothing with the program but the text of the vocabulary.
/// Random worlds ask both, and compare them row for row.
@NullMarked
package org.entourage.reference;

import org.jspecify.annotations.NullMarked;
