package org.entourage.graph.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Claim;
import org.entourage.claim.Passage;

/// What a revision of a claim says, in the words of the graph: what decides whether a newer dossier changed it.
///
/// @param properties of its node, but for revision and times
/// @param passages   ids of the passages that it cites, in order; `text@start-end.digest`
/// @param chain      its speakers, outermost first: maps of `speaker` (id), `verb`, `hedge`, `apart`
public record ClaimContent(Map<String, @Nullable Object> properties, List<String> passages,
        List<Map<String, @Nullable Object>> chain) {

    public ClaimContent {
        properties = new HashMap<>(properties);
        properties.keySet().removeAll(Fingerprint.BESIDE);
        properties.keySet().removeAll(DerivedFacts.PROPERTIES);
        passages = List.copyOf(passages);
    }

    /// What a claim of a dossier says.
    ///
    /// @param unnamed ids of the entities that their source does not name
    public static ClaimContent of(Claim claim, Set<String> unnamed) {
        return new ClaimContent(Parameters.claim(claim, claim.saidBy().voice(claim.subject(), unnamed).word()),
                claim.passages().stream().map(Parameters::passageId).toList(), Parameters.chain(claim.saidBy()));
    }

    /// The id by which a passage is cited.
    public static String passageId(Passage passage) {
        return Parameters.passageId(passage);
    }

    public String fingerprint() {
        return Fingerprint.of(properties, passages, chain);
    }

    /// A property in words; null if there is none.
    public @Nullable String text(String property) {
        Object value = properties.get(property);
        return value == null ? null : value.toString();
    }

    /// The ids of the entities that it speaks of or lets speak.
    public Set<String> entities() {
        Set<String> ids = new TreeSet<>();
        chain.forEach(step -> ids.add(String.valueOf(step.get("speaker"))));
        for (String end : List.of("subjectId", "objectId")) {
            String id = text(end);
            if (id != null && !id.contains("/")) {
                ids.add(id);
            }
        }
        return ids;
    }
}
