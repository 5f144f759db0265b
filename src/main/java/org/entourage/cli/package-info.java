/// The command line. One command a question or change, by the same word as everywhere. Touches `question` and `edit`,
/// and what lies below them.
@NullMarked
package org.entourage.cli;

import org.jspecify.annotations.NullMarked;
