package org.entourage.web;

import java.util.List;
import java.util.stream.Collectors;

import org.entourage.question.Asked;
import org.entourage.question.EntityRef;

/// One of those who bear a name, and the address at which the question is asked of that one.
///
/// @param entity  who
/// @param address of the same question, with the id in place of the name
record Picks(EntityRef entity, PageAddress address) {

    /// For each candidate the question with its id in place of the name.
    ///
    /// @param open  the name that several bear
    /// @param asked all names of the question
    static List<Picks> of(Asked open, List<Asked> asked, PageAddress address) {
        return open.candidates().stream().map(candidate -> new Picks(candidate, address.with(open.parameter(),
                asked.stream().filter(each -> each.parameter().equals(open.parameter()))
                        .map(each -> each.equals(open) ? candidate.id() : text(each))
                        .collect(Collectors.joining(", ")))))
                .toList();
    }

    private static String text(Asked asked) {
        EntityRef entity = asked.entity();
        return entity == null ? "\"" + asked.text() + "\"" : entity.id();
    }
}
