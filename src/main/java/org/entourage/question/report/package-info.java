/// One document on somebody, with a footnote for each claim, as Markdown or HTML. It is made of the answers to `profile`
/// and `conflicts`, and may use questions for that reason.
@NullMarked
package org.entourage.question.report;

import org.jspecify.annotations.NullMarked;
