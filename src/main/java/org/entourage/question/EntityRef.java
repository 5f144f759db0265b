package org.entourage.question;

import java.util.List;

import org.neo4j.driver.Value;

import org.entourage.claim.Entity;

/// An entity as an answer shows it.
///
/// @param id      slug
/// @param kind    Person, Organization, Place, Event or Group
/// @param name    the name to show, which is ours; of an unnamed one, what the source calls it
/// @param unnamed whether the source leaves it without a name
/// @param names   the names that sources use, in their spelling; empty where they were not asked for
public record EntityRef(String id, String kind, String name, boolean unnamed, List<String> names) {

    public EntityRef {
        names = List.copyOf(names);
    }

    static EntityRef of(Entity entity) {
        return new EntityRef(entity.id(), entity.kind().label(), entity.name(), entity.unnamed(), List.of());
    }

    static EntityRef of(Value value) {
        return new EntityRef(value.get("id").asString(), value.get("kind").asString(""), value.get("name").asString(),
                value.get("unnamed").asBoolean(false),
                value.get("names").isNull() ? List.of() : value.get("names").asList(Value::asString));
    }
}
