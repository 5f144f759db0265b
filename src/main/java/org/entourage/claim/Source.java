package org.entourage.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A document that claims come from.
///
/// @param id             slug, unique in the graph
/// @param title          as it calls itself
/// @param authors        entities that wrote it
/// @param publisher      entity that published it; null if not known
/// @param republisher    entity whose copy was read; null if it was read at the publisher's
/// @param published      when, as EDTF; null if not known
/// @param publishedBasis whether the date is stated or inferred, and from what; null if there is none
/// @param basedOn        ids of sources that it copies or depends on
/// @param url            where it was published; null if not known
/// @param archiveUrl     where a copy is kept; null if not known
/// @param language       BCP 47 tag; null if not given
/// @param reliability    how far to trust the source, A to F
/// @param rightOfReply   what those concerned said when asked; null if nothing is known
public record Source(String id, String title, List<String> authors, @Nullable String publisher,
        @Nullable String republisher, @Nullable Edtf published, @Nullable String publishedBasis, List<String> basedOn,
        @Nullable String url, @Nullable String archiveUrl, @Nullable String language, Grading reliability,
        @Nullable String rightOfReply) {

    public Source {
        Slug.checked(id);
        if (published != null && publishedBasis == null) {
            throw new IllegalArgumentException("published needs publishedBasis: stated, or inferred and from what");
        }
        if (basedOn.contains(id)) {
            throw new IllegalArgumentException("source \"%s\" is based on itself".formatted(id));
        }
        if (published != null && !published.isDate()) {
            throw new IllegalArgumentException(
                    "published is a date, not the interval \"%s\"".formatted(published.text()));
        }
        authors = List.copyOf(authors);
        basedOn = List.copyOf(basedOn);
        Grading.requireGrade(reliability, "A B C D E F");
    }

    /// The file that a text was taken out of.
    ///
    /// @param sha256    digest of its bytes
    /// @param mediaType what they are, one of [#MEDIA_TYPES]
    /// @param extractor what took the text out, with its version
    public record Document(String sha256, String mediaType, String extractor) {

        /// The kinds of files that a dossier can name, as the registry of IANA names them.
        public static final List<String> MEDIA_TYPES = List.of("application/pdf", "text/html", "text/plain",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "message/rfc822",
                "application/vnd.oasis.opendocument.text", "application/rtf", "application/epub+zip");

        public Document {
            Sha256.checked(sha256);
            if (!MEDIA_TYPES.contains(mediaType)) {
                throw new IllegalArgumentException("no media type of a document: \"%s\"".formatted(mediaType));
            }
            if (extractor.isBlank()) {
                throw new IllegalArgumentException("a document needs the name of its extractor");
            }
        }
    }

    /// A copy of a source as retrieved.
    ///
    /// @param id        slug, unique in the graph
    /// @param source    id of the source
    /// @param url       where the copy was taken from; null if not known
    /// @param retrieved day, as EDTF; null if not known
    /// @param sha256    digest of the normalised text
    /// @param length    of the normalised text, in code points
    /// @param document  that it was taken out of; null if it came as a text, or nobody said
    public record Text(String id, String source, @Nullable String url, @Nullable Edtf retrieved, String sha256,
            int length, @Nullable Document document) {

        /// A text that came as such.
        public Text(String id, String source, @Nullable String url, @Nullable Edtf retrieved, String sha256,
                int length) {
            this(id, source, url, retrieved, sha256, length, null);
        }

        public Text {
            Slug.checked(id);
            Sha256.checked(sha256);
            if (length < 1) {
                throw new IllegalArgumentException("text \"%s\" is empty".formatted(id));
            }
        }
    }
}
