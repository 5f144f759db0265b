/// Examines the whole graph, with the texts that are attached.
@NullMarked
package org.entourage.edit.verify;

import org.jspecify.annotations.NullMarked;
