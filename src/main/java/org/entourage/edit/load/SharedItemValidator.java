package org.entourage.edit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.entourage.claim.Entity;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.Problem;
import org.entourage.dossier.Used;
import org.entourage.dossier.UsesEntry;
import org.entourage.graph.record.Entities;
import org.entourage.graph.record.EntityNode;
import org.entourage.graph.record.SourceNode;
import org.entourage.graph.record.Sources;
import org.entourage.graph.schema.RelationKinds;
import org.entourage.graph.schema.RelationKinds.Keeping;
import org.entourage.graph.schema.RelationKinds.Kept;
import org.entourage.graph.write.GraphWriter;

/// What other dossiers have against the entities and sources of one: each has one owner, whoever uses it says what
/// it is, and claims that speak of it must still be possible when its owner changes it.
@Component
class SharedItemValidator {

    private final GraphWriter graph;
    private final Entities entities;
    private final Sources sources;
    private final RelationKinds kinds;

    SharedItemValidator(GraphWriter graph, Entities entities, Sources sources, RelationKinds kinds) {
        this.graph = graph;
        this.entities = entities;
        this.sources = sources;
        this.kinds = kinds;
    }

    /// All of it, inside the caller's transaction.
    ///
    /// @param purged ids of sources that were purged, which nobody owns
    List<Problem> problems(Dossier dossier, Set<String> purged) {
        List<Problem> problems = new ArrayList<>(redefined(dossier));
        problems.addAll(changed(dossier));
        problems.addAll(mismatches(dossier, purged));
        return problems;
    }

    /// What the dossier has as its own and another owns.
    private List<Problem> redefined(Dossier dossier) {
        return graph.ownedByOthers(dossier.id(), dossier.entities(), dossier.sources(), dossier.texts()).stream()
                .map(owned -> new Problem(dossier.placeOf(owned.what(), owned.id()),
                        "%s \"%s\", which dossier \"%s\" owns".formatted(owned.what(), owned.id(), owned.owner()),
                        "an id of its own", wayOut(owned)))
                .toList();
    }

    /// How to use it instead.
    private static String wayOut(GraphWriter.Owned owned) {
        String same = "or, if it is the same, take it under \"uses\": ";
        return switch (owned.what()) {
            case "entity" -> same + "entities: {%s}".formatted(UsesEntry.ofEntity(owned.id(), owned.kind(),
                    owned.name(), owned.unnamed()));
            case "source" -> same + "sources: {%s}".formatted(UsesEntry.ofSource(owned.id(), owned.name()));
            default -> "or, if it is the same, take its source under \"uses\"";
        };
    }

    /// Entities that the dossier makes what claims of other dossiers do not allow.
    private List<Problem> changed(Dossier dossier) {
        Map<String, Entity> own = dossier.entities().stream().collect(Collectors.toMap(Entity::id, entity -> entity));
        return kinds.kept(dossier.id(), dossier.entities()).stream().map(kept -> {
            Entity entity = Objects.requireNonNull(own.get(kept.id()));
            return new Problem(dossier.placeOf("entity", kept.id()), String.valueOf(inWords(entity)),
                    "%s, as the graph has it: claims of other dossiers rest on that".formatted(inWords(kept)),
                    "%s%s; have them changed or withdrawn first".formatted(kept.claims().stream()
                            .map(SharedItemValidator::inWords).collect(Collectors.joining(", ")),
                            kept.number() > kept.claims().size() ? ", %d in all".formatted(kept.number()) : ""));
        }).toList();
    }

    private static String inWords(Kept kept) {
        return "%s%s".formatted(kept.unnamed() ? "unnamed " : "", kept.kind());
    }

    private static String inWords(Keeping claim) {
        String part = claim.part().equals("SAID_BY")
                ? "who says it"
                : "%s of \"%s\"".formatted(claim.part().toLowerCase(Locale.ROOT), claim.relation());
        return "%s (%s%s)".formatted(claim.id(), part, claim.known()
                ? ""
                : ", whose kinds are not known until its dossier is loaded again");
    }

    /// What the dossier uses of others and its owner does not have, or has as something else.
    private List<Problem> mismatches(Dossier dossier, Set<String> purged) {
        List<String> ids = dossier.used().stream().map(Used::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Entity> held = entities.findAllByIdInOrderById(ids).stream()
                .collect(Collectors.toMap(EntityNode::id, EntityNode::toEntity));
        Map<String, String> titles = sources.findAllByIdInOrderById(ids).stream()
                .collect(Collectors.toMap(SourceNode::id, SourceNode::title));
        List<Problem> problems = new ArrayList<>();
        for (Used used : dossier.used()) {
            if (used instanceof Used.OfSource && purged.contains(used.id())) {
                continue;
            }
            String wanted = inWords(used);
            String found = switch (used) {
                case Used.OfEntity(Entity entity, _) -> inWords(held.get(entity.id()));
                case Used.OfSource(String id, _, _, _) -> inWords(titles.get(id));
            };
            if (!wanted.equals(found)) {
                problems.add(new Problem(used.place(), wanted,
                        found == null ? "something that a dossier in the graph has" : found + ", as its owner has it",
                        found == null ? "load the dossier that owns it first" : null));
            }
        }
        return problems;
    }

    private static String inWords(Used used) {
        return switch (used) {
            case Used.OfEntity(Entity entity, _) -> String.valueOf(inWords(entity));
            case Used.OfSource(_, String title, _, _) -> String.valueOf(inWords(title));
        };
    }

    private static @Nullable String inWords(@Nullable Entity entity) {
        return entity == null
                ? null
                : "%s%s \"%s\"".formatted(entity.unnamed() ? "unnamed " : "", entity.kind().label(), entity.name());
    }

    private static @Nullable String inWords(@Nullable String title) {
        return title == null ? null : "source \"%s\"".formatted(title);
    }
}
