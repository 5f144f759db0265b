package org.entourage.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

import org.entourage.claim.Claim;
import org.entourage.claim.ClaimId;
import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Passage;
import org.entourage.claim.Relation;
import org.entourage.claim.Slug;
import org.entourage.claim.Vocabulary;

/// Reads a dossier file. Checks everything that the file itself can tell; whether its passages stand in their texts,
/// and whether its entities fit the graph, is told later.
public final class DossierReader {

    private final YamlFile file;
    private final Vocabulary common;
    private final Map<ClaimId, Place> places = new HashMap<>();
    private final Map<Passage, Place> cited = new HashMap<>();

    private DossierReader(YamlFile file, Vocabulary common) {
        this.file = file;
        this.common = common;
    }

    /// Reads a dossier.
    ///
    /// @param name   name of the file, for messages
    /// @param bytes  its content
    /// @param common the vocabulary that every dossier may use
    /// @throws DossierException with all problems, in the order of the file
    public static Dossier read(String name, byte[] bytes, Vocabulary common) {
        YamlFile file = new YamlFile(name);
        Fields top = file.top(bytes);
        Dossier dossier = top == null ? null : new DossierReader(file, common).dossier(top);
        if (dossier == null || !file.problems().isEmpty()) {
            throw new DossierException(file.problems());
        }
        return dossier;
    }

    private @Nullable Dossier dossier(Fields top) {
        top.requiredAs("entourage", "1, the version of the format", word -> word.equals("1") ? word : null);
        String id = top.requiredAs("dossier", Slug.EXPECTED, word -> Slug.fits(word) ? word : null);
        Integer version = top.requiredAs("version", "a whole number from 1 on", DossierReader::positive);
        String title = top.text("title");
        String recordedBy = top.required("recordedBy", "who wrote the claims down");
        String method = top.required("method", "how: read by hand, the name of an importer");
        List<Relation> relations = VocabularyReader.relations(top, common);
        Map<String, Entity> entities = entities(top);
        Set<String> entityIds = top.keysOf("entities");
        SourceReader sources = new SourceReader(entityIds);
        sources.read(top);
        PassageReader passages = new PassageReader(sources.texts(), sources.textIds(), cited);
        Map<String, Passage> named = passages.named(top);
        ClaimReader reader = new ClaimReader(
                new ClaimReader.Known(id == null ? "unknown" : id, vocabulary(relations), entities, entityIds,
                        sources.texts(), named, top.keysOf("passages"), keys(top)),
                passages, recordedBy == null ? "" : recordedBy, method == null ? "" : method);
        List<Claim> claims = claims(top, reader);
        top.close();
        return id == null || version == null
                ? null
                : new Dossier(file.name(), id, version, title, relations, List.copyOf(entities.values()),
                        sources.sources(), List.copyOf(sources.texts().values()), claims, places, cited);
    }

    static @Nullable Integer positive(String word) {
        return word.matches("[1-9]\\d{0,8}") ? Integer.valueOf(word) : null;
    }

    private Vocabulary vocabulary(List<Relation> added) {
        List<Relation> all = new ArrayList<>(common.relations());
        all.addAll(added);
        return new Vocabulary(all);
    }

    private static Map<String, Entity> entities(Fields top) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        top.byKey("entities").forEach((id, fields) -> {
            Entity entity = entity(id, fields);
            fields.close();
            if (entity != null) {
                entities.put(id, entity);
            }
        });
        return entities;
    }

    private static @Nullable Entity entity(String id, Fields fields) {
        List<String> labels = Arrays.stream(EntityKind.values()).map(EntityKind::label).toList();
        EntityKind kind = fields.requiredAs("kind", "a kind of entity",
                word -> Fields.chosen(word, EntityKind.of(word), labels));
        String name = fields.requiredAs("name", "the name to show, or what the source calls an unnamed one",
                TermReader::name);
        Boolean unnamed = fields.parsed("unnamed", "true or false", VocabularyReader::truth);
        String description = fields.text("description");
        Map<String, String> externalIds = new HashMap<>();
        Fields ids = fields.fields("externalIds");
        if (ids != null) {
            for (String scheme : List.of("wikidata", "lei", "ofac", "opensanctions", "viaf", "isni")) {
                String value = ids.text(scheme);
                if (value != null) {
                    externalIds.put(scheme, value);
                }
            }
            ids.close();
        }
        if (!Slug.fits(id)) {
            fields.report("", Shown.quoted(id), Slug.EXPECTED, null);
            return null;
        }
        return kind == null || name == null
                ? null
                : new Entity(id, kind, name, unnamed != null && unnamed, description, externalIds);
    }

    /// The keys of all claims, so that a claim may speak of one that stands further down.
    private static Set<String> keys(Fields top) {
        Set<String> keys = new HashSet<>();
        for (Node node : top.nodes("claims")) {
            if (node instanceof MappingNode mapping) {
                mapping.getValue().stream().filter(tuple -> isWord(tuple.getKeyNode(), "key"))
                        .map(NodeTuple::getValueNode).filter(ScalarNode.class::isInstance)
                        .forEach(value -> keys.add(((ScalarNode) value).getValue()));
            }
        }
        return keys;
    }

    private static boolean isWord(Node node, String word) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    private List<Claim> claims(Fields top, ClaimReader reader) {
        List<Claim> claims = new ArrayList<>();
        for (Fields fields : top.each("claims")) {
            Claim claim = reader.claim(fields);
            fields.close();
            if (claim != null) {
                places.put(claim.id(), fields.place());
                claims.add(claim);
            }
        }
        return claims;
    }
}
