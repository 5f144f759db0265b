package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Problem;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.write.GraphWriter;

/// What other dossiers have against the texts of one, its own and those of sources that it uses: a text that several read
/// is the same for all of them.
@Component
class SharedTextValidator {

    private final GraphWriter graph;
    private final Texts texts;

    SharedTextValidator(GraphWriter graph, Texts texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /// All of it, inside the caller's transaction.
    ///
    /// @param purged ids of sources that were purged
    List<Problem> problems(Dossier dossier, Set<String> purged) {
        return Stream.of(changedTexts(dossier), otherTexts(dossier, purged), otherParagraphs(dossier))
                .flatMap(List::stream).toList();
    }

    /// Texts that the dossier makes others, though other dossiers cite them.
    private List<Problem> changedTexts(Dossier dossier) {
        Map<String, Source.Text> own = dossier.texts().stream()
                .collect(Collectors.toMap(Source.Text::id, text -> text));
        return graph.textsInTheWay(dossier.id(), dossier.texts()).stream().map(cited -> {
            Source.Text text = Objects.requireNonNull(own.get(cited.id()));
            return new Problem(dossier.placeOf("text", text.id()),
                    inWords(text.source(), text.sha256(), text.length()),
                    inWords(cited.source(), cited.sha256(), cited.length()) + ", as the graph has it",
                    "dossier %s cites it: give another copy an id of its own".formatted(
                            String.join(", ", cited.users())));
        }).toList();
    }

    /// Texts of used sources that their owner does not have, or has otherwise.
    private List<Problem> otherTexts(Dossier dossier, Set<String> purged) {
        List<Source.Text> used = dossier.usedSources().filter(source -> !purged.contains(source.id()))
                .flatMap(source -> source.texts().stream()).toList();
        Map<String, TextNode> held = texts.findAllByIdInOrderById(used.stream().map(Source.Text::id).toList()).stream()
                .filter(text -> text.dossier() != null && text.endedAt() == null)
                .collect(Collectors.toMap(TextNode::id, text -> text));
        List<Problem> problems = new ArrayList<>();
        for (Source.Text text : used) {
            TextNode node = held.get(text.id());
            String wanted = inWords(text.source(), text.sha256(), text.length());
            String found = node == null ? null : inWords(node.source(), node.sha256(), node.length());
            if (!wanted.equals(found)) {
                problems.add(new Problem(dossier.placeOf("text", text.id()), wanted,
                        found == null ? "a text that a dossier in the graph has" : found + ", as its owner has it",
                        found == null ? "load the dossier that owns it first" : null));
            }
        }
        return problems;
    }

    /// Passages of used texts that the dossier has in another paragraph than those who cite them already.
    private List<Problem> otherParagraphs(Dossier dossier) {
        Set<String> used = dossier.usedSources().flatMap(source -> source.texts().stream()).map(Source.Text::id)
                .collect(Collectors.toSet());
        List<Passage> passages = PreparedLoad.cited(dossier).stream().filter(passage -> used.contains(passage.text()))
                .toList();
        return graph.passagePlan(dossier.id(), passages, Map.of()).moved().stream()
                .filter(moved -> moved.shared() && moved.before() != null)
                .map(moved -> new Problem(dossier.placeOf(moved.passage()),
                        "passage %s in paragraph %s".formatted(moved.passage().place(), moved.passage().paragraph()),
                        "paragraph %s, as another dossier has it".formatted(moved.before()),
                        "leave the paragraph out, or attach the text, which tells"))
                .toList();
    }

    private static String inWords(String source, String sha256, int length) {
        return "a text of \"%s\" with SHA-256 %s and length %d".formatted(source, sha256, length);
    }
}
