package org.entourage.edit.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.entourage.claim.Sha256;
import org.entourage.document.Bounds;
import org.entourage.document.DocumentException;
import org.entourage.document.Documents;
import org.entourage.document.Extracted;
import org.entourage.document.ExtractorPool;
import org.entourage.graph.audit.Finding;
import org.entourage.graph.audit.Findings;
import org.entourage.graph.session.Cypher;

/// Holds the texts that name a document against that document, if it is here: its bytes against their digest, and the text
/// against what the same extractor takes out of them again. One document is in memory at a time.
@Component
class DocumentAudit {

    private static final String AGAIN = "take the file in again: ./entourage ingest FILE";
    /// How the extractor of web pages says that it took all that can be read.
    private static final String WHOLE = " whole";

    private final Cypher cypher;
    private final Documents documents;

    DocumentAudit(Cypher cypher, Documents documents) {
        this.cypher = cypher;
        this.documents = documents;
    }

    /// A text that names a document.
    ///
    /// @param id       of the text
    /// @param text     its digest
    /// @param document digest of the document
    record Named(String id, String text, String document, String extractor) {}

    /// The texts that name a document, inside the caller's transaction.
    List<Named> named() {
        return cypher.rows("records/documents.cypher", Map.of(), row -> new Named(row.get("id").asString(),
                row.get("sha256").asString(), row.get("document").asString(), row.get("extractor").asString("")));
    }

    /// Looks at the documents. Needs no transaction: files have none.
    CheckedDocuments examine(List<Named> all, Findings findings) {
        List<String> checked = new ArrayList<>();
        List<String> bytes = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        try (ExtractorPool pool = new ExtractorPool(Bounds.ofProperties())) {
            for (Named named : all) {
                Optional<Path> file = Sha256.fits(named.document())
                        ? documents.bytes(named.document())
                        : Optional.empty();
                switch (file.isEmpty() ? State.ELSEWHERE : state(named, file.get(), pool, findings)) {
                    case CHECKED -> checked.add(named.id());
                    case BYTES -> bytes.add(named.id());
                    case ELSEWHERE -> elsewhere.add(named.id());
                    case WRONG -> {
                        // it is among the findings
                    }
                }
            }
        }
        return new CheckedDocuments(checked, bytes, elsewhere);
    }

    private enum State {
        CHECKED, BYTES, ELSEWHERE, WRONG
    }

    /// How far a text was held against its document; what is wrong is told.
    private static State state(Named named, Path file, ExtractorPool pool, Findings findings) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String digest = Sha256.of(bytes);
            if (!digest.equals(named.document())) {
                findings.add(new Finding("document", named.document(), "bytes with SHA-256 " + digest,
                        "those that it had when it was taken in", AGAIN));
                return State.WRONG;
            }
            Extracted again = pool.extract(bytes, named.extractor().endsWith(WHOLE));
            if (!again.extractor().equals(named.extractor())) {
                return State.BYTES;
            }
            if (!again.text().sha256().equals(named.text())) {
                findings.add(new Finding("text", named.id(), "another text than %s takes out of document %s".formatted(
                        named.extractor(), named.document()), "that one, with SHA-256 " + again.text().sha256(),
                        "mend the dossier: ./entourage new writes what belongs there"));
                return State.WRONG;
            }
            return State.CHECKED;
        } catch (IOException | DocumentException e) {
            findings.add(new Finding("document", named.document(), "a file that cannot be read: " + e.getMessage(),
                    "the one that was taken in", AGAIN));
            return State.WRONG;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a document was read", e);
        }
    }
}
