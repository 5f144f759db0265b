package org.entourage.question.dependents;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.entourage.question.look.FoundClaim;
import org.entourage.question.look.Statement;

/// Something that is said and rests on what would be withdrawn, before its claims are cited.
///
/// @param subject  id
/// @param relation that is said of it
/// @param object   id, or the text of a value
/// @param polarity affirmed or denied
/// @param refs     of the claims that would go
/// @param left     those that would be left
record Dependent(String subject, String relation, String object, String polarity, List<String> refs, List<Left> left) {

    /// What falls first.
    static final Comparator<Dependent> ORDER = Comparator.comparing(Dependent::stands)
            .thenComparing(Dependent::subject).thenComparing(Dependent::relation).thenComparing(Dependent::object)
            .thenComparing(Dependent::polarity);

    /// A claim that would be left.
    ///
    /// @param ref    its reference
    /// @param source id of its source
    record Left(String ref, String source) {

        /// `dossier/key@3` is a revision of `dossier/key`.
        String id() {
            return ref.substring(0, ref.lastIndexOf('@'));
        }
    }

    /// @param going the claims that would go
    /// @param left  those that would be left, with their sources
    static Dependent of(Statement said, List<FoundClaim> going, List<FoundClaim> left) {
        return new Dependent(said.subject(), said.relation(),
                said.object() == null ? Objects.requireNonNullElse(said.text(), "") : said.object(),
                said.polarity().word(), going.stream().map(FoundClaim::ref).toList(),
                left.stream().sorted(Comparator.comparing(FoundClaim::id))
                        .map(claim -> new Left(claim.ref(), Objects.requireNonNull(claim.source()))).toList());
    }

    boolean stands() {
        return !left.isEmpty();
    }
}
