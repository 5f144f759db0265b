package org.entourage.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Problem;
import org.entourage.evidence.NormalisedText;
import org.entourage.graph.TextNode;
import org.entourage.graph.Texts;

/// Finds the texts that a dossier's passages can be held against: those that are attached, and those that the user
/// brings along.
@Component
class TextsAtHand {

    private final Texts texts;

    TextsAtHand(Texts texts) {
        this.texts = texts;
    }

    /// The texts at hand, by the ids of the dossier, inside the caller's transaction.
    ///
    /// @throws DossierException if a file is no text of the dossier, saying how far its passages stand in it
    Map<String, NormalisedText> of(Dossier dossier, List<TextFile> files) {
        Map<String, NormalisedText> found = given(dossier, files);
        List<String> ids = dossier.texts().stream().map(Source.Text::id).toList();
        Map<String, TextNode> attached = new HashMap<>();
        texts.findAllByIdInOrderById(ids).forEach(node -> attached.put(node.id(), node));
        for (Source.Text text : dossier.texts()) {
            TextNode node = attached.get(text.id());
            String content = node == null || !node.sha256().equals(text.sha256()) ? null : node.content();
            if (content != null) {
                found.computeIfAbsent(text.id(), _ -> NormalisedText.restored(content));
            }
        }
        return found;
    }

    /// Those that the user brings along, without a look at the graph.
    ///
    /// @throws DossierException if a file is no text of the dossier
    static Map<String, NormalisedText> given(Dossier dossier, List<TextFile> files) {
        Map<String, NormalisedText> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TextFile file : files) {
            List<Source.Text> same = dossier.texts().stream()
                    .filter(text -> text.sha256().equals(file.text().sha256())).toList();
            same.forEach(text -> found.put(text.id(), file.text()));
            if (same.isEmpty()) {
                problems.addAll(OtherText.problems(file, dossier.texts().stream().map(Source.Text::id).toList(),
                        id -> dossier.cited().keySet().stream().filter(passage -> passage.text().equals(id)).toList()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        return found;
    }
}
