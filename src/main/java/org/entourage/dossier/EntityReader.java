package org.entourage.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;
import org.entourage.claim.Slug;
import org.entourage.claim.Source;

/// Reads the entities that a dossier owns, and what it uses of others.
final class EntityReader {

    private static final String USES = "uses";

    private final List<Entity> own = new ArrayList<>();
    private final List<Used> used = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> usedSources = new HashSet<>();
    private final Map<String, Source.Text> usedTexts = new LinkedHashMap<>();
    private final Set<String> usedTextIds = new HashSet<>();

    private final Map<String, Place> places;

    /// @param places takes where each entity and each used source stands, by `entity ann`
    EntityReader(Map<String, Place> places) {
        this.places = places;
    }

    void read(Fields top) {
        top.byKey("entities", (id, fields) -> {
            places.put("entity " + id, fields.place());
            Entity entity = entity(id, fields);
            fields.close();
            if (entity != null) {
                own.add(entity);
            }
        });
        ids.addAll(top.keysOf("entities"));
        Fields uses = top.fields(USES);
        if (uses != null) {
            uses.byKey("entities", this::use);
            uses.byKey("sources", this::useSource);
            ids.addAll(uses.keysOf("entities"));
            usedSources.addAll(uses.keysOf("sources"));
            uses.close();
        }
    }

    /// Those that the dossier owns, in the order of the file.
    List<Entity> own() {
        return own;
    }

    /// What it uses of others, in the order of the file.
    List<Used> used() {
        return used;
    }

    /// Its own and the used ones, by id.
    Map<String, Entity> all() {
        Map<String, Entity> all = new HashMap<>();
        own.forEach(entity -> all.put(entity.id(), entity));
        for (Used each : used) {
            if (each instanceof Used.OfEntity(Entity entity, _)) {
                all.put(entity.id(), entity);
            }
        }
        return all;
    }

    /// The ids of all of them, also of those that could not be read.
    Set<String> ids() {
        return ids;
    }

    /// The ids of the used sources, also of those that could not be read.
    Set<String> usedSources() {
        return usedSources;
    }

    /// The texts of used sources that the dossier can cite, by id, in the order of the file.
    Map<String, Source.Text> usedTexts() {
        return usedTexts;
    }

    /// The ids of these texts, also of those that could not be read.
    Set<String> usedTextIds() {
        return usedTextIds;
    }

    private void use(String id, Fields fields) {
        EntityKind kind = kind(fields);
        String name = name(fields);
        boolean unnamed = unnamed(fields);
        fields.close();
        if (ids.contains(id)) {
            fields.report("", Shown.quoted(id), "an entity of another dossier", "it stands under \"entities\" too");
        } else if (!Slug.fits(id)) {
            fields.report("", Shown.quoted(id), Slug.EXPECTED, null);
        } else if (kind != null && name != null) {
            used.add(new Used.OfEntity(new Entity(id, kind, name, unnamed, null, null, Map.of()), fields.place()));
        }
    }

    private void useSource(String id, Fields fields) {
        String title = fields.required("title", "the title of the source, as its dossier has it");
        places.put("source " + id, fields.place());
        fields.byKey("texts", (text, of) -> useText(id, text, of));
        fields.close();
        if (!Slug.fits(id)) {
            fields.report("", Shown.quoted(id), Slug.EXPECTED, null);
        } else if (title != null) {
            used.add(new Used.OfSource(id, title,
                    usedTexts.values().stream().filter(text -> text.source().equals(id)).toList(), fields.place()));
        }
    }

    private void useText(String source, String id, Fields fields) {
        places.putIfAbsent("text " + id, fields.place());
        Source.Text text = SourceReader.text(source, id, fields, usedTextIds, null, null, null);
        if (text != null) {
            usedTexts.put(id, text);
        }
    }

    private static @Nullable EntityKind kind(Fields fields) {
        return fields.requiredAs("kind", "a kind of entity",
                word -> Fields.chosen(word, EntityKind.of(word), EntityKind.labels()));
    }

    private static @Nullable String name(Fields fields) {
        return fields.requiredAs("name", "the name to show, or what the source calls an unnamed one",
                TermReader::name);
    }

    private static boolean unnamed(Fields fields) {
        Boolean unnamed = fields.parsed("unnamed", "true or false", VocabularyReader::truth);
        return unnamed != null && unnamed;
    }

    private static @Nullable Entity entity(String id, Fields fields) {
        EntityKind kind = kind(fields);
        String name = name(fields);
        boolean unnamed = unnamed(fields);
        String type = fields.text("type");
        if (type != null && kind != null && kind != EntityKind.THING) {
            fields.report("type", Shown.quoted(type), "no type of an entity of kind " + kind.label(),
                    "only a Thing has one: leave it out, or make a claim of it");
        }
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
                : new Entity(id, kind, name, unnamed, kind == EntityKind.THING ? type : null, description, externalIds);
    }
}
