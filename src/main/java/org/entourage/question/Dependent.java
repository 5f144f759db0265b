package org.entourage.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;

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

    /// What claims say, whoever says it.
    ///
    /// @param object id of an entity or a claim; null for a value
    /// @param text   of a value; null for an entity or a claim
    record Statement(String subject, String relation, String family, @Nullable String object, @Nullable String text,
            Polarity polarity) {

        static Statement of(FoundClaim claim) {
            return new Statement(claim.subject(), claim.relation(), claim.family(), claim.object(), claim.text(),
                    claim.polarity());
        }

        /// Where claims stand that say one of these, and others.
        static List<Look.Where> where(Collection<Statement> statements) {
            List<Statement> values = statements.stream().filter(each -> each.object() == null).toList();
            List<List<String>> pairs = statements.stream().filter(each -> each.object() != null)
                    .map(each -> List.of(each.subject(), Objects.requireNonNull(each.object()))).distinct().toList();
            return List.of(Look.Where.at(Look.Ends.among(pairs)),
                    Look.Where.at(Look.Ends.subjects(values.stream().map(Statement::subject).distinct().toList(),
                            values.stream().map(Statement::family).distinct()
                                    .map(family -> Family.of(family).orElseThrow()).toList())));
        }
    }

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
                        .map(claim -> new Left(claim.ref(), claim.source())).toList());
    }

    boolean stands() {
        return !left.isEmpty();
    }
}
