package org.entourage.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Source;
import org.entourage.evidence.NormalisedText;

/// The text of a document. The same bytes and the same extractor give the same text everywhere.
///
/// @param sha256    of the bytes
/// @param mediaType what they are
/// @param extractor what took the text out, with its version
/// @param text      its text, in which positions are counted
/// @param parts     where its stretches stand, in their order
/// @param pages     how many pages it has; 0 of what has none
/// @param proposal  what the file says of itself
/// @param language  guessed by its words, BCP 47; null if that is not sure
/// @param attached  documents of their own that it holds, with their names there
/// @param notes     what whoever uses it should know, in words: pages without text, letters that could not be read
public record Extracted(String sha256, MediaType mediaType, String extractor, NormalisedText text, List<Part> parts,
        int pages, Proposal proposal, @Nullable String language, List<Embedded> attached,
        List<String> notes) {

    public Extracted {
        parts = List.copyOf(parts);
        attached = List.copyOf(attached);
        notes = List.copyOf(notes);
    }

    /// The document, as a dossier names it.
    public Source.Document document() {
        return new Source.Document(sha256, mediaType.word(), extractor);
    }

    /// Its text, which knows what of it is not read on.
    public NormalisedText markedText() {
        return text.beside(TextMap.of(pages, parts.iterator()).asides());
    }

    /// The parts in which a passage stands.
    ///
    /// @param start first code point
    /// @param end   one past the last one
    public List<Part> parts(int start, int end) {
        return parts.stream().filter(part -> part.start() < end && part.end() > start).toList();
    }
}
