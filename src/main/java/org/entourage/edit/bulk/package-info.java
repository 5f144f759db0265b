/// Fills a new graph with very much: invented worlds for benchmarks, at present.
@NullMarked
package org.entourage.edit.bulk;

import org.jspecify.annotations.NullMarked;
