package org.entourage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.entourage.question.answer.EntityRef;
import org.entourage.question.answer.ResolvedName;
import org.entourage.question.resolve.NameList;
import org.entourage.question.resolve.UnknownNameException;

/// One of those who bear a name, and the address at which the question is asked of that one.
///
/// @param entity  who
/// @param address of the same question, with the id in place of the name
record CandidateLinks(EntityRef entity, PageAddress address) {

    /// For each candidate the question with its id in place of the name.
    ///
    /// @param open  the first name that several bear
    /// @param asked all names of the question
    static List<CandidateLinks> of(ResolvedName open, List<ResolvedName> asked, PageAddress address) {
        List<ResolvedName> beside = asked.stream().filter(each -> each.parameter().equals(open.parameter())).toList();
        int at = beside.indexOf(open);
        List<String> texts = new ArrayList<>(beside.stream().map(ResolvedName::chosen).toList());
        return open.candidates().stream().map(candidate -> {
            texts.set(at, candidate.id());
            return new CandidateLinks(candidate, address.with(open.parameter(), NameList.line(texts)));
        }).toList();
    }

    /// For each of those who may be meant by a name that nobody bears, the same.
    static List<CandidateLinks> of(UnknownNameException unknown, PageAddress address) {
        Pattern name = Pattern.compile("(?<=^|[,\\n\"])\\s*%s\\s*(?=[,\\n\"]|$)".formatted(
                Pattern.quote(unknown.name())));
        String asked = address.get(unknown.parameter());
        return unknown.near().stream().map(each -> new CandidateLinks(each, address.with(unknown.parameter(),
                name.matcher(asked).replaceFirst(each.id())))).toList();
    }
}
