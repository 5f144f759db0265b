package org.entourage.question.answer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/// How a question was understood.
///
/// @param of         the text that names the entity; of several, parted by commas
/// @param entity     whom it names, the first of several; null if a name is borne by several
/// @param candidates those who bear the first such name; the user picks
/// @param asked      each name of the question in turn; empty if it has none
/// @param filters    which claims count
public record ResolvedQuestion(String of, @Nullable EntityRef entity, List<EntityRef> candidates,
        List<ResolvedName> asked,
        Filters filters) {

    public ResolvedQuestion {
        candidates = List.copyOf(candidates);
        asked = List.copyOf(asked);
    }

    /// A question about what these names name.
    ///
    /// @param asked one for each name of the question; at least one
    public static ResolvedQuestion of(List<ResolvedName> asked, Filters filters) {
        List<EntityRef> candidates = asked.stream().map(ResolvedName::candidates).filter(several -> !several.isEmpty())
                .findFirst().orElse(List.of());
        EntityRef first = asked.isEmpty() || !candidates.isEmpty() ? null : asked.getFirst().entity();
        return new ResolvedQuestion(asked.stream().map(ResolvedName::text).collect(Collectors.joining(", ")), first,
                candidates,
                asked, filters);
    }

    /// Whether a name is borne by several, so that the user must pick before there is an answer.
    @JsonIgnore
    public boolean isOpen() {
        return !candidates.isEmpty();
    }

    /// The ids of the entities, in the order of the question.
    public List<String> ids() {
        return asked.stream().map(each -> Objects.requireNonNull(each.entity()).id()).toList();
    }
}
