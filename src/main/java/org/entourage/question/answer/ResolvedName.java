package org.entourage.question.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One name in a question.
///
/// @param parameter  that gave it: `of`, `from`, `to`
/// @param text       as it was given
/// @param entity     whom it names; null if several bear the name
/// @param candidates those who bear the name, when it is several; the user picks
public record ResolvedName(String parameter, String text, @Nullable EntityRef entity, List<EntityRef> candidates) {

    public ResolvedName {
        candidates = List.copyOf(candidates);
    }

    /// What asks the same without doubt: the id, or else the text.
    public String chosen() {
        return entity == null ? text : entity.id();
    }
}
