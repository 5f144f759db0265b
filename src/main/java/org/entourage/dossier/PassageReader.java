package org.entourage.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

import org.entourage.claim.Passage;
import org.entourage.claim.Sha256;
import org.entourage.claim.Source;

/// Reads locators: those that a dossier names once, and those that stand in a claim.
final class PassageReader {

    private final Map<String, Source.Text> texts;
    private final Map<Passage, Place> cited;

    PassageReader(Map<String, Source.Text> texts, Map<Passage, Place> cited) {
        this.texts = texts;
        this.cited = cited;
    }

    /// The passages under the key `passages`, by the name that claims cite them with.
    Map<String, Passage> named(Fields top) {
        Map<String, Passage> named = new LinkedHashMap<>();
        top.byKey("passages").forEach((name, fields) -> {
            Passage passage = passage(fields);
            if (passage != null) {
                named.put(name, passage);
            }
        });
        return named;
    }

    /// The passages of a claim: names, or locators.
    List<Passage> of(Fields claim, Map<String, Passage> named) {
        List<Passage> passages = new ArrayList<>();
        List<Node> nodes = claim.nodes("passages");
        for (int i = 0; i < nodes.size(); i++) {
            String at = "%s[%d]".formatted(claim.pathTo("passages"), i);
            Passage passage = nodes.get(i) instanceof ScalarNode
                    ? claim.scalar(nodes.get(i), at,
                            "a passage of this dossier", name -> named.get(SourceReader.known(name, named.keySet())))
                    : inline(claim, nodes.get(i), at);
            if (passage != null && !passages.contains(passage)) {
                passages.add(passage);
            }
        }
        return passages;
    }

    private @Nullable Passage inline(Fields claim, Node node, String at) {
        Fields fields = claim.fields(node, at);
        return fields == null ? null : passage(fields);
    }

    private @Nullable Passage passage(Fields fields) {
        String only = texts.size() == 1 ? texts.keySet().iterator().next() : null;
        String text = only != null && !fields.has("text")
                ? only
                : fields.requiredAs("text", "a text of a source", id -> SourceReader.known(id, texts.keySet()));
        fields.text("text");
        Integer paragraph = fields.parsed("paragraph", "a number from 1 on", DossierReader::positive);
        Integer start = fields.requiredAs("start", "a position from 0 on", PassageReader::position);
        Integer end = fields.requiredAs("end", "a position after start", PassageReader::position);
        String sha256 = fields.requiredAs("sha256", "the digest of the passage", Sha256::checked);
        fields.close();
        Source.Text lies = text == null ? null : texts.get(text);
        if (lies == null || start == null || end == null || sha256 == null) {
            return null;
        }
        if (end <= start || end > lies.length()) {
            fields.report("end", end.toString(), "a position after start (%d), at most the text's length (%d)"
                    .formatted(start, lies.length()), null);
            return null;
        }
        Passage passage = new Passage(lies.id(), start, end, sha256, paragraph);
        cited.putIfAbsent(passage, fields.place());
        return passage;
    }

    private static @Nullable Integer position(String word) {
        return word.matches("\\d{1,9}") ? Integer.valueOf(word) : null;
    }
}
