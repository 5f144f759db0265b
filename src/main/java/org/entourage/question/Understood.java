package org.entourage.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// How a question was understood.
///
/// @param of         the text that names the entity
/// @param entity     whom it names; null if several bear the name
/// @param candidates those who bear the name, when it is several; the user picks
/// @param filters    which claims count; null where a question has no filters
public record Understood(String of, @Nullable EntityRef entity, List<EntityRef> candidates,
        @Nullable Filters filters) {

    public Understood {
        candidates = List.copyOf(candidates);
    }
}
