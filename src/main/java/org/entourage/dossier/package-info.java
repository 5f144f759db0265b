/// Reads and checks dossier files and the vocabulary: YAML in, valid records of the domain out, or every problem of the
/// file at once with its place.
/// Touches `claim` and `evidence`, and SnakeYAML.
@NullMarked
package org.entourage.dossier;

import org.jspecify.annotations.NullMarked;
