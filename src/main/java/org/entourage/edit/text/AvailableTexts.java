package org.entourage.edit.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.entourage.claim.Passage;
import org.entourage.claim.Source;
import org.entourage.document.Documents;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Stretch;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.write.CitedPassages;

/// Finds the texts that a dossier's passages can be held against: those that the user brings along, those that are
/// attached, and those that were taken out of documents. What of a document is not read on is marked in its text.
@Component
public class AvailableTexts {

    private final Texts texts;
    private final Documents documents;

    AvailableTexts(Texts texts, Documents documents) {
        this.texts = texts;
        this.documents = documents;
    }

    /// The texts at hand, by the ids of the dossier, inside the caller's transaction.
    ///
    /// @throws DossierException if a file is no text of the dossier, saying how far its passages stand in it
    public Map<String, NormalisedText> of(Dossier dossier, List<TextFile> files) {
        Map<String, NormalisedText> found = given(dossier, files);
        List<String> ids = dossier.citable().stream().map(Source.Text::id).toList();
        Map<String, TextNode> attached = new HashMap<>();
        texts.findAllByIdInOrderById(ids).forEach(node -> attached.put(node.id(), node));
        for (Source.Text text : dossier.citable()) {
            TextNode node = attached.get(text.id());
            String content = node == null || !node.sha256().equals(text.sha256()) ? null : node.content();
            if (content != null) {
                found.computeIfAbsent(text.id(), _ -> NormalisedText.restored(content));
            }
        }
        underOtherIds(dossier.citable().stream().filter(text -> !found.containsKey(text.id())).toList(), found);
        ofDocuments(dossier, documents, found);
        SourceLanguages.part(found, dossier);
        return found;
    }

    /// Adds the texts that were taken out of documents, and marks in all what of a document is not read on.
    private static void ofDocuments(Dossier dossier, Documents documents, Map<String, NormalisedText> found) {
        for (Source.Text text : dossier.citable()) {
            if (!found.containsKey(text.id())) {
                documents.text(text.sha256()).ifPresent(held -> found.put(text.id(), held));
            }
        }
        found.replaceAll((_, text) -> {
            List<Stretch> asides = documents.asides(text.sha256());
            return asides.isEmpty() ? text : text.beside(asides);
        });
    }

    /// The very texts, attached as copies or by other dossiers.
    private void underOtherIds(List<Source.Text> missing, Map<String, NormalisedText> found) {
        Map<String, String> same = new HashMap<>();
        texts.findAllBySha256InOrderById(missing.stream().map(Source.Text::sha256).distinct().toList())
                .forEach(node -> {
                    if (node.content() != null) {
                        same.putIfAbsent(node.sha256(), node.content());
                    }
                });
        for (Source.Text text : missing) {
            String content = same.get(text.sha256());
            if (content != null) {
                found.put(text.id(), NormalisedText.restored(content));
            }
        }
    }

    /// Which of these texts of the graph are not attached, inside the caller's transaction.
    public Set<String> notAttached(Collection<String> ids) {
        return texts.findAllByIdInOrderById(ids).stream().filter(text -> text.content() == null).map(TextNode::id)
                .collect(Collectors.toSet());
    }

    /// Those that the user brings along, and those of documents, without a look at the graph.
    ///
    /// @throws DossierException if a file is no text of the dossier
    public static Map<String, NormalisedText> withoutGraph(Dossier dossier, List<TextFile> files,
            Documents documents) {
        Map<String, NormalisedText> found = given(dossier, files);
        ofDocuments(dossier, documents, found);
        SourceLanguages.part(found, dossier);
        return found;
    }

    private static Map<String, NormalisedText> given(Dossier dossier, List<TextFile> files) {
        Map<String, NormalisedText> found = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (TextFile file : files) {
            List<Source.Text> same = dossier.citable().stream()
                    .filter(text -> text.sha256().equals(file.text().sha256())).toList();
            same.forEach(text -> found.put(text.id(), file.text()));
            if (same.isEmpty()) {
                problems.addAll(MismatchExplanation.problems(file, cited(dossier)));
            }
        }
        if (!problems.isEmpty()) {
            throw new DossierException(problems);
        }
        return found;
    }

    /// The passages of a dossier, source by source in the order of the file, with the claims that cite them.
    public static List<CitedPassages> cited(Dossier dossier) {
        Map<Passage, List<String>> claims = new HashMap<>();
        dossier.claims().forEach(claim -> claim.passages().forEach(
                passage -> claims.computeIfAbsent(passage, _ -> new ArrayList<>()).add(claim.id().toString())));
        Map<String, String> sources = dossier.citable().stream()
                .collect(Collectors.toMap(Source.Text::id, Source.Text::source));
        Map<String, Map<Passage, List<String>>> bySource = new TreeMap<>();
        dossier.cited().entrySet().stream()
                .sorted(Map.Entry
                        .comparingByValue(Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
                .map(Map.Entry::getKey).forEach(passage -> bySource
                        .computeIfAbsent(sources.getOrDefault(passage.text(), ""), _ -> new LinkedHashMap<>())
                        .put(passage, claims.getOrDefault(passage, List.of())));
        return bySource.entrySet().stream().map(each -> new CitedPassages(each.getKey(), each.getValue())).toList();
    }
}
