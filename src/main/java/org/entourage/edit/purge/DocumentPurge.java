package org.entourage.edit.purge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.entourage.document.Documents;
import org.entourage.edit.purge.Purged.Gone;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.session.Cypher;

/// Finds the documents that go with the texts of a purge, and deletes them when those are gone.
@Component
class DocumentPurge {

    private final Texts texts;
    private final Cypher cypher;
    private final Documents documents;

    DocumentPurge(Texts texts, Cypher cypher, Documents documents) {
        this.texts = texts;
        this.cypher = cypher;
        this.documents = documents;
    }

    /// The documents on this machine of texts that will go, each with its media type, inside the caller's transaction.
    ///
    /// @param ids of the texts
    Map<String, String> of(List<String> ids) {
        Map<String, String> found = new TreeMap<>();
        for (TextNode text : texts.findAllByIdInOrderById(ids)) {
            documents.of(text.sha256()).forEach(document -> found.put(document.sha256(), document.mediaType()));
            if (text.document() != null) {
                documents.texts(text.document()).stream().flatMap(each -> documents.of(each).stream())
                        .filter(document -> document.sha256().equals(text.document()))
                        .forEach(document -> found.put(document.sha256(), document.mediaType()));
            }
        }
        return found;
    }

    /// Which of these documents no text is of by now, inside the caller's transaction, which removed some.
    List<Gone> unnamed(Map<String, String> of) {
        Map<String, List<String>> taken = new LinkedHashMap<>();
        of.keySet().forEach(document -> taken.put(document, documents.texts(document)));
        Set<String> named = new LinkedHashSet<>();
        if (!of.isEmpty()) {
            cypher.rows("write/texts-of-documents.cypher", Map.of("documents", List.copyOf(of.keySet()), "texts",
                    taken.values().stream().flatMap(List::stream).distinct().toList()))
                    .forEach(row -> Stream.of(row.get("document").asString(""), row.get("sha256").asString())
                            .forEach(named::add));
        }
        return taken.entrySet().stream().filter(document -> !named.contains(document.getKey())
                && document.getValue().stream().noneMatch(named::contains)).map(Map.Entry::getKey)
                .map(document -> new Gone(document, of.get(document))).toList();
    }

    /// Deletes documents, when what named them is gone for good.
    ///
    /// @return what could not be deleted, in words; empty if all is gone
    String delete(List<Gone> gone) {
        return gone.stream().map(Gone::id).flatMap(document -> {
            try {
                documents.remove(document);
                return Stream.of();
            } catch (IOException e) {
                return Stream.of("document %s could not be deleted, do so by hand: %s".formatted(document,
                        e.getMessage()));
            }
        }).collect(Collectors.joining("; "));
    }
}
