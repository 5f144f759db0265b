package org.entourage.question.look;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Polarity;
import org.entourage.claim.Relation.Family;

/// What claims say, whoever says it.
///
/// @param object id of an entity or a claim; null for a value
/// @param text   of a value; null for an entity or a claim
public record Statement(String subject, String relation, String family, @Nullable String object, @Nullable String text,
        Polarity polarity) {

    /// What a claim says.
    public static Statement of(FoundClaim claim) {
        return new Statement(claim.subject(), claim.relation(), claim.family(), claim.object(), claim.text(),
                claim.polarity());
    }

    /// Where claims stand that say one of these, and others.
    public static List<Look.Where> where(Collection<Statement> statements) {
        List<Statement> values = statements.stream().filter(each -> each.object() == null).toList();
        List<List<String>> pairs = statements.stream().filter(each -> each.object() != null)
                .map(each -> List.of(each.subject(), Objects.requireNonNull(each.object()), each.relation())).distinct()
                .toList();
        return List.of(Look.Where.at(Look.Ends.among(pairs)),
                Look.Where.at(Look.Ends.subjects(values.stream().map(Statement::subject).distinct().toList(),
                        values.stream().map(Statement::family).distinct()
                                .map(family -> Family.of(family).orElseThrow()).toList())));
    }
}
