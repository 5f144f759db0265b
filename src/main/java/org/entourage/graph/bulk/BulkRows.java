package org.entourage.graph.bulk;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Corpus.Document;
import org.entourage.claim.Corpus.Owned;
import org.entourage.claim.Passage;
import org.entourage.claim.Revision;
import org.entourage.claim.Source;
import org.entourage.claim.Term;
import org.entourage.graph.record.ClaimContent;
import org.entourage.graph.record.DerivedFacts;
import org.entourage.graph.record.Parameters;
import org.entourage.graph.write.Projection;

/// The rows that records of the domain become: lists, for Neo4j takes them in faster than maps. The files of
/// `cypher/bulk` read them by position, the files of the offline import by the names below.
final class BulkRows {

    static final List<String> ENTITY = names(
            "id name foldedName unnamed description externalIds dossier kind typeInWords");
    static final List<String> SOURCE = names(
            "id title published publishedLatest publishedBasis url archiveUrl language "
                    + "rightOfReply dossier reliability reliabilityGrader reliabilityDay reliabilityReason");
    static final List<String> TEXT = names(
            "id source url retrieved sha256 length dossier content document mediaType extractor");
    static final List<String> PASSAGE = names("id text start end sha256 paragraph quote");
    static final List<String> CLAIM = names("id dossier subjectId objectId relation family tier aspect type detail "
            + "polarity certainty voice saidOn note recordedBy method reviewedBy credibility credibilityGrader "
            + "credibilityDay credibilityReason valueType valueText foldedName number min max when begunBy endedBy "
            + "startEarliest startLatest endEarliest endLatest qualified ref revision recordedAt endedAt endedHow endReason "
            + "fingerprint single symmetric sourceId saidEarliest saidLatest");
    static final List<String> EDGE = names("key relation family label caption claims denials sources disputed "
            + "startEarliest startLatest endEarliest endLatest");

    private BulkRows() {}

    private static List<String> names(String words) {
        return Arrays.asList(words.split(" "));
    }

    static List<@Nullable Object> entity(Owned owned) {
        return row(ENTITY, Parameters.entity(owned.entity(), owned.dossier()).get("properties"));
    }

    /// The properties of a source, then its authors, publisher and republisher.
    static List<@Nullable Object> source(Document document) {
        Source source = document.source();
        List<@Nullable Object> row = row(SOURCE, Parameters.source(source, document.dossier()).get("properties"));
        row.add(source.authors());
        row.add(source.publisher());
        row.add(source.republisher());
        return row;
    }

    static List<List<@Nullable Object>> texts(Document document) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Source.Text text : document.texts()) {
            Map<String, @Nullable Object> properties = properties(
                    Parameters.text(text, document.dossier(), Map.of()).get("properties"));
            properties.remove("noClaims");
            properties.put("content", document.contents().get(text.id()));
            rows.add(row(TEXT, properties));
        }
        return rows;
    }

    /// Each passage once, in the order of the claims that cite it.
    ///
    /// @param quotes of those whose text is attached, the words
    static List<List<@Nullable Object>> passages(Document document, Map<Passage, String> quotes) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        document.revisions().forEach(revision -> revision.claim().passages()
                .forEach(passage -> passages.putIfAbsent(Parameters.passageId(passage), passage)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        passages.forEach((id, passage) -> rows.add(Arrays.asList(id, passage.text(), passage.start(), passage.end(),
                passage.sha256(), passage.paragraph(), quotes.get(passage))));
        return rows;
    }

    /// The properties of a revision of a claim in a source, then its subject and object if they are entities, its passages
    /// and its speakers.
    static List<@Nullable Object> claim(Revision revision, String source, Set<String> unnamed) {
        ClaimContent content = ClaimContent.of(revision.claim(), unnamed);
        Map<String, @Nullable Object> properties = new HashMap<>(content.properties());
        properties.put("ref", revision.ref());
        properties.put("revision", revision.number());
        properties.put("recordedAt", revision.recordedAt().atZone(ZoneOffset.UTC));
        properties.put("endedAt", revision.endedAt() == null ? null : revision.endedAt().atZone(ZoneOffset.UTC));
        properties.put("endedHow", revision.ending() == null ? null : revision.ending().word());
        properties.put("endReason", revision.endReason());
        properties.put("fingerprint", content.fingerprint());
        properties.putAll(DerivedFacts.of(revision.claim()));
        properties.put("sourceId", source);
        List<@Nullable Object> row = row(CLAIM, properties);
        row.add(entityId(revision.claim().subject()));
        row.add(entityId(revision.claim().object()));
        row.add(content.passages());
        row.add(content.chain().stream()
                .map(step -> Arrays.asList(step.get("speaker"), step.get("verb"), step.get("hedge"), step.get("apart")))
                .toList());
        return row;
    }

    private static @Nullable String entityId(Term end) {
        return end instanceof Term.OfEntity(var id) ? id : null;
    }

    /// What can be tied only when everything is there: claims to the claims that they speak of, sources to others.
    static List<List<@Nullable Object>> pending(Document document) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        document.source().basedOn()
                .forEach(basis -> rows.add(Arrays.asList("BASED_ON", document.source().id(), basis)));
        for (Revision revision : document.revisions()) {
            if (revision.claim().subject() instanceof Term.OfClaim(var id)) {
                rows.add(Arrays.asList("SUBJECT", revision.ref(), tied(revision, id)));
            }
            if (revision.claim().object() instanceof Term.OfClaim(var id)) {
                rows.add(Arrays.asList("OBJECT", revision.ref(), tied(revision, id)));
            }
        }
        return rows;
    }

    /// The properties of an edge, then its ends and its type; empty if what stands behind it carries none.
    static List<@Nullable Object> edge(Projection.Edge edge) {
        String type = edge.type();
        if (type == null) {
            return List.of();
        }
        List<@Nullable Object> row = row(EDGE, edge.properties());
        row.add(edge.triple().subject());
        row.add(edge.triple().object());
        row.add(type);
        return row;
    }

    private static String tied(Revision revision, String id) {
        Integer number = revision.tied().get(id);
        if (number == null) {
            throw new IllegalArgumentException("%s speaks of claim %s and does not say of which revision".formatted(
                    revision.ref(), id));
        }
        return id + "@" + number;
    }

    private static List<@Nullable Object> row(List<String> names, @Nullable Object properties) {
        Map<String, @Nullable Object> all = properties(properties);
        if (!names.containsAll(all.keySet())) {
            throw new IllegalStateException("not all of %s is in %s".formatted(all.keySet(), names));
        }
        List<@Nullable Object> row = new ArrayList<>(names.size() + 4);
        names.forEach(name -> row.add(all.get(name)));
        return row;
    }

    @SuppressWarnings("unchecked") // that is what the methods of Parameters make
    private static Map<String, @Nullable Object> properties(@Nullable Object properties) {
        return properties instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : new HashMap<>();
    }
}
