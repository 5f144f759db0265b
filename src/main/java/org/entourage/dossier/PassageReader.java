package org.entourage.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;

/// Reads locators: those that a dossier names once, and those that stand in a claim.
final class PassageReader {

    private final Map<String, Source.Text> texts;
    private final Set<String> textIds;
    private final Map<Passage, Place> cited;

    PassageReader(Map<String, Source.Text> texts, Set<String> textIds, Map<Passage, Place> cited) {
        this.texts = texts;
        this.textIds = textIds;
        this.cited = cited;
    }

    /// The passages under the key `passages`, in the order of the file, with what stands in their entries.
    List<NamedPassage> named(Fields top) {
        List<NamedPassage> named = new ArrayList<>();
        top.byKey("passages", (name, fields) -> {
            String noClaim = fields.parsed(NamedPassage.NO_CLAIM, "the reason why it makes no claim", Fields::words);
            List<Fields.Unread> claims = fields.unread("claims").toList();
            if (noClaim != null && !claims.isEmpty()) {
                fields.report(NamedPassage.NO_CLAIM, "a reason, beside claims", "either claims or a reason", null);
                noClaim = null;
            }
            Place says = fields.place(NamedPassage.NO_CLAIM);
            named.add(new NamedPassage(name, passage(fields), noClaim, says, claims));
        });
        return named;
    }

    /// The passages of a claim: names, or locators.
    ///
    /// @param within the passage in whose entry the claim stands, which it cites first; null if it stands by itself
    /// @param names  of all named passages, also of those that could not be read
    List<Passage> of(Fields claim, @Nullable Passage within, Map<String, Passage> named, Set<String> names) {
        Set<Passage> passages = new LinkedHashSet<>();
        if (within != null) {
            passages.add(within);
        }
        List<YamlNode> nodes = claim.nodes("passages");
        for (int i = 0; i < nodes.size(); i++) {
            String at = "%s[%d]".formatted(claim.pathTo("passages"), i);
            Passage passage = nodes.get(i) instanceof YamlNode.Word
                    ? named(claim, nodes.get(i), at, named, names)
                    : inline(claim, nodes.get(i), at);
            if (passage != null) {
                passages.add(passage);
            }
        }
        return List.copyOf(passages);
    }

    private static @Nullable Passage named(Fields claim, YamlNode node, String at, Map<String, Passage> named,
            Set<String> names) {
        String name = claim.scalar(node, at, "a passage of this dossier", word -> SourceReader.known(word, names));
        return name == null ? null : named.get(name);
    }

    private @Nullable Passage inline(Fields claim, YamlNode node, String at) {
        Fields fields = claim.fields(node, at);
        return fields == null ? null : passage(fields);
    }

    private @Nullable Passage passage(Fields fields) {
        String text = textIds.size() == 1 && !fields.has("text")
                ? textIds.iterator().next()
                : fields.requiredAs("text", "a text of a source", id -> SourceReader.known(id, textIds));
        fields.knows("text");
        Integer paragraph = fields.parsed("paragraph", "a number from 1 on", DossierReader::positive);
        Integer start = fields.requiredAs("start", "a position from 0 on", PassageReader::position);
        Integer end = fields.requiredAs("end", "a position after start", PassageReader::position);
        String sha256 = fields.requiredAs("sha256", "the digest of the passage: " + SourceReader.DIGEST,
                SourceReader::digest);
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
