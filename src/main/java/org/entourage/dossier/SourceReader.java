package org.entourage.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Edtf;
import org.entourage.claim.Grading;
import org.entourage.claim.Sha256;
import org.entourage.claim.Slug;
import org.entourage.claim.Source;

/// Reads the sources of a dossier, each with its texts.
final class SourceReader {

    static final String DIGEST = "64 lower-case hexadecimal digits";

    private final Set<String> entities;
    private final Set<String> used;
    private final Map<String, Place> places;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Source.Text> texts = new LinkedHashMap<>();
    private final Set<String> textIds;

    /// @param entities ids of those that the dossier owns or uses
    /// @param used     ids of the sources that it uses of others
    /// @param textIds  ids of the texts of these
    /// @param places   takes where each source and each text stands, by `source herald`
    SourceReader(Set<String> entities, Set<String> used, Set<String> textIds, Map<String, Place> places) {
        this.textIds = new HashSet<>(textIds);
        this.places = places;
        this.entities = entities;
        this.used = used;
    }

    List<Source> sources() {
        return sources;
    }

    /// The texts of all sources by id, in the order of the file.
    Map<String, Source.Text> texts() {
        return texts;
    }

    /// The ids of all texts, those of used sources and those that could not be read too.
    Set<String> textIds() {
        return textIds;
    }

    void read(Fields top) {
        Set<String> known = new HashSet<>(top.keysOf("sources"));
        known.addAll(used);
        top.byKey("sources", (id, fields) -> {
            places.put("source " + id, fields.place());
            if (used.contains(id)) {
                fields.report("", Shown.quoted(id), "a source of its own", "it stands under \"uses\" too");
            }
            Source source = source(id, fields, known);
            if (source != null) {
                sources.add(source);
            }
            fields.byKey("texts", (text, of) -> text(id, text, of));
            fields.close();
        });
    }

    private @Nullable Source source(String id, Fields fields, Set<String> known) {
        String title = fields.required("title", "the title of the source");
        List<String> authors = fields.listOf("authors", "an entity of this dossier", this::entity);
        String publisher = fields.parsed("publisher", "an entity of this dossier", this::entity);
        String republisher = fields.parsed("republisher", "an entity of this dossier", this::entity);
        Edtf published = fields.parsed("published", "an EDTF date", Edtf::parse);
        String basis = fields.text("publishedBasis");
        List<String> basedOn = fields.listOf("basedOn", "a source of this dossier", other -> known(other, known));
        String url = address(fields, "url");
        String archiveUrl = address(fields, "archiveUrl");
        String language = fields.text("language");
        Grading reliability = grading(fields, "reliability", Grading.UNJUDGED_SOURCE,
                List.of("A", "B", "C", "D", "E", "F"));
        String rightOfReply = fields.text("rightOfReply");
        if (title == null) {
            return null;
        }
        try {
            return new Source(id, title, authors, publisher, republisher, published, basis, basedOn, url, archiveUrl,
                    language, reliability, rightOfReply);
        } catch (IllegalArgumentException e) {
            fields.report("", Shown.quoted(id), "a source that can be", e.getMessage());
            return null;
        }
    }

    private void text(String source, String id, Fields fields) {
        places.putIfAbsent("text " + id, fields.place());
        String url = address(fields, "url");
        Edtf retrieved = fields.parsed("retrieved", "an EDTF date", Edtf::parse);
        Source.Document document = document(fields.fields("document"));
        Source.Text text = text(source, id, fields, textIds, url, retrieved, document);
        if (text != null) {
            texts.put(id, text);
        }
    }

    private static Source.@Nullable Document document(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String sha256 = fields.requiredAs("sha256", "the digest of the file: " + DIGEST, SourceReader::digest);
        String mediaType = fields.requiredAs("mediaType", "a media type of documents",
                word -> Fields.chosen(word, Source.Document.MEDIA_TYPES.stream().filter(word::equals).findFirst(),
                        Source.Document.MEDIA_TYPES));
        String extractor = fields.requiredAs("extractor", "what took the text out, as ./entourage new writes it",
                word -> Fields.atMost(TermReader.LONGEST_NAME, Fields.words(word)));
        fields.close();
        return sha256 == null || mediaType == null || extractor == null || extractor.isEmpty()
                ? null
                : new Source.Document(sha256, mediaType, extractor);
    }

    /// A text of a source, by its digest and length; null, with problems reported, if it cannot be.
    ///
    /// @param ids of the texts before it; takes its own
    static Source.@Nullable Text text(String source, String id, Fields fields, Set<String> ids, @Nullable String url,
            @Nullable Edtf retrieved, Source.@Nullable Document document) {
        String sha256 = fields.requiredAs("sha256", "the digest of the normalised text: " + DIGEST,
                SourceReader::digest);
        Integer length = fields.requiredAs("length", "its length in characters", DossierReader::positive);
        fields.close();
        if (!Slug.fits(id)) {
            fields.report("", Shown.quoted(id), Slug.EXPECTED, null);
        } else if (!ids.add(id)) {
            fields.report("", Shown.quoted(id), "an id that no other text has", null);
        } else if (sha256 != null && length != null) {
            return new Source.Text(id, source, url, retrieved, sha256, length, document);
        }
        return null;
    }

    /// Pages link to it, so that `javascript:` and the like must not pass.
    private static @Nullable String address(Fields fields, String key) {
        return fields.parsed(key, "an address that begins with http:// or https://", word -> {
            String lower = word.toLowerCase(Locale.ROOT);
            return lower.startsWith("http://") || lower.startsWith("https://") ? Fields.words(word) : null;
        });
    }

    static Grading grading(Fields fields, String key, Grading unjudged, List<String> grades) {
        Fields grading = fields.fields(key);
        if (grading == null) {
            return unjudged;
        }
        String grade = grading.requiredAs("grade", "one of " + String.join(" ", grades),
                word -> grades.contains(word) ? word : null);
        String grader = grading.text("grader");
        Edtf day = grading.parsed("day", "an EDTF date", Edtf::parse);
        String reason = grading.text("reason");
        grading.close();
        try {
            return grade == null ? unjudged : new Grading(grade, grader, day, reason);
        } catch (IllegalArgumentException e) {
            grading.report("grade", Shown.quoted(String.valueOf(grade)), "a full grading", e.getMessage());
            return unjudged;
        }
    }

    private String entity(String id) {
        return known(id, entities);
    }

    static @Nullable String digest(String word) {
        return Sha256.fits(word) ? word : null;
    }

    static String known(String id, Set<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(NearMiss.hint(id, known).orElse("this dossier has none of that id"));
        }
        return id;
    }
}
