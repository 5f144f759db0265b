package org.entourage.graph.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.entourage.claim.Passage;

/// The passages of a source, with the claims that cite them.
///
/// @param source id
/// @param claims by passage, the ids of the claims that cite it; in the order in which they shall be named
public record CitedPassages(String source, Map<Passage, List<String>> claims) {

    public CitedPassages {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }
}
