/// Documents as they were found: bytes, what they are, the text that is taken out of them, and where each stretch of it
/// stands. A class comes in that knows a format or the map; none that knows claims or the graph. Others ask `ExtractorPool`,
/// or `Extractor` where a file may break the process that reads it.
@NullMarked
package org.entourage.document;

import org.jspecify.annotations.NullMarked;
