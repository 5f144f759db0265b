package org.entourage.question.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.entourage.claim.Entity;

/// An entity as an answer shows it.
///
/// @param id      slug
/// @param kind    label of its kind
/// @param name    the name to show, which is ours; of an unnamed one, what the source calls it
/// @param unnamed whether the source leaves it without a name
/// @param typeInWords of a thing, what it is; null if nothing is said
/// @param names   the names that sources use, in their spelling; empty where they were not asked for
public record EntityRef(String id, String kind, String name, boolean unnamed, @Nullable String typeInWords,
        List<String> names) {

    public EntityRef {
        names = List.copyOf(names);
    }

    /// Its kind, and of a thing its type: "Person", "Thing, vessel".
    public String kindInWords() {
        return typeInWords == null ? kind : "%s, %s".formatted(kind, typeInWords);
    }

    /// An entity as the graph maps it.
    public static EntityRef of(Entity entity) {
        return new EntityRef(entity.id(), entity.kind().label(), entity.name(), entity.unnamed(), entity.type(),
                List.of());
    }

    /// An entity as a query returns it.
    public static EntityRef of(Value value) {
        return new EntityRef(value.get("id").asString(), value.get("kind").asString(""), value.get("name").asString(),
                value.get("unnamed").asBoolean(false), value.get("typeInWords").asString(null),
                value.get("names").isNull() ? List.of() : value.get("names").asList(Value::asString));
    }
}
