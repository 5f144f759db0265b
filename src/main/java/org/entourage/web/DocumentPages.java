package org.entourage.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Sha256;
import org.entourage.claim.Source;
import org.entourage.document.Documents;
import org.entourage.document.TextMap;
import org.entourage.evidence.NormalisedText;
import org.entourage.evidence.Stretch;
import org.entourage.graph.record.SourceNode;
import org.entourage.graph.record.Sources;
import org.entourage.graph.record.TextNode;
import org.entourage.graph.record.Texts;
import org.entourage.graph.session.Transactions;

/// Shows documents with the passage that a claim cites, for the owner alone: sources are not for whoever reaches the port.
/// What is painted on a page is what the map of the text says; a document's own scripts, links and actions do nothing.
@Controller
class DocumentPages {

    private static final Pattern PASSAGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final int LEAST_OF_A_DIGEST = 12;

    /// Of the bytes themselves, should a browser show them in spite of all.
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Documents documents;
    private final Texts texts;
    private final Sources sources;
    private final Transactions transactions;
    private final JsonMapper json;

    DocumentPages(Documents documents, Texts texts, Sources sources, Transactions transactions, JsonMapper json) {
        this.documents = documents;
        this.texts = texts;
        this.sources = sources;
        this.transactions = transactions;
        this.json = json;
    }

    /// A sheet of a document.
    ///
    /// @param text    digest of the text in which positions are counted; empty for the first that was taken out of it
    /// @param passage to be marked, as `120-240`; empty for none
    /// @param page    which sheet; null for that of the passage
    @GetMapping("/documents/{document}")
    String page(@PathVariable String document, @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String passage, @RequestParam(required = false) @Nullable Integer page,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        OwnersForm.ownersSession(request);
        RequestParameters.requireKnown(request, Set.of("text", "passage", "page"));
        Sha256.checked(document);
        String digest = text.isEmpty()
                ? documents.texts(document).stream().findFirst().orElse(document)
                : Sha256.checked(text);
        Optional<TextMap> map = documents.map(document, digest);
        Optional<NormalisedText> words = documents.text(digest);
        model.addAttribute("typed", "");
        if (map.isEmpty() || words.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("title", "Not on this machine");
            model.addAttribute("message",
                    ("Document %s, or its text, was not taken in here. Who has the file takes it in"
                            + " by ./entourage ingest FILE.").formatted(document));
            return "message";
        }
        Stretch marked = marked(passage);
        DocumentView view = DocumentView.of(words.get().beside(map.get().asides()), map.get(), marked, page);
        Source.Document known = documents.of(digest).stream().filter(each -> each.sha256().equals(document))
                .findFirst().orElseThrow();
        model.addAttribute("view", view);
        model.addAttribute("document", known);
        model.addAttribute("kind", kind(known));
        model.addAttribute("painted", known.mediaType().equals("application/pdf"));
        model.addAttribute("text", digest);
        model.addAttribute("passage", marked == null ? null : passage);
        model.addAttribute("regions", json.writeValueAsString(view.regions()));
        model.addAttribute("sources", sourcesOf(digest));
        return "document";
    }

    private static @Nullable Stretch marked(String passage) {
        if (passage.isEmpty()) {
            return null;
        }
        Matcher numbers = PASSAGE.matcher(passage);
        if (!numbers.matches()) {
            throw new IllegalArgumentException(
                    "passage: found \"%s\", expected first character and one past the last: 120-240"
                            .formatted(passage));
        }
        return new Stretch(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    /// The sources that have this text.
    private List<SourceNode> sourcesOf(String text) {
        return transactions.read(() -> sources.findAllByIdInOrderById(texts.findAllBySha256OrderById(text).stream()
                .map(TextNode::source).distinct().toList()));
    }

    /// The bytes, to be kept or to be painted by our own script; never to be shown by the browser as they are.
    @GetMapping("/documents/{document}/file")
    ResponseEntity<Resource> file(@PathVariable String document, HttpServletRequest request) {
        OwnersForm.ownersSession(request);
        Optional<Path> bytes = documents.bytes(Sha256.checked(document));
        if (bytes.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String name = document.substring(0, LEAST_OF_A_DIGEST) + documents.texts(document).stream()
                .flatMap(text -> documents.of(text).stream()).filter(each -> each.sha256().equals(document)).findFirst()
                .flatMap(DocumentPages::type).map(type -> "." + type.ending()).orElse("");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("Content-Security-Policy", POLICY)
                .body(new FileSystemResource(bytes.get()));
    }

    private static Optional<org.entourage.document.MediaType> type(Source.Document document) {
        return org.entourage.document.MediaType.ofWord(document.mediaType());
    }

    private static String kind(Source.Document document) {
        return type(document).map(type -> StringUtils.capitalize(type.inWords())).orElse(document.mediaType());
    }
}
