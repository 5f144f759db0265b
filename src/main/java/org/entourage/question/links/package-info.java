/// How are two entities linked, hop by hop, and on whose word? The search for cheap paths, their costs and their words
/// live here, and whoever needs paths asks this question.
@NullMarked
package org.entourage.question.links;

import org.jspecify.annotations.NullMarked;
