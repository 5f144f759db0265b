package org.entourage.claim;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Somebody or something that claims are about.
///
/// @param id          slug, unique in the graph
/// @param kind        what it is
/// @param name        the name to show, which is ours; names that sources use are claims. Of an unnamed one: what
///                    the source calls it ("special forces"), never found by name
/// @param unnamed     whether the source leaves it without a name
/// @param type        of a thing, what it is, in words ("vessel"); null if nothing is said, and of every other kind
/// @param description one line to tell it from others, in our words
/// @param externalIds ids elsewhere by scheme (`wikidata` to `Q…`); ours, not the source's
public record Entity(String id, EntityKind kind, String name, boolean unnamed, @Nullable String type,
        @Nullable String description,
        Map<String, String> externalIds) {

    public Entity {
        Slug.checked(id);
        if (name.isBlank()) {
            throw new IllegalArgumentException("entity \"%s\" has no name to show".formatted(id));
        }
        if (type != null && kind != EntityKind.THING) {
            throw new IllegalArgumentException("entity \"%s\" has a type, but is no thing".formatted(id));
        }
        externalIds = Map.copyOf(externalIds);
    }
}
