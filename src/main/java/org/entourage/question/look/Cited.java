package org.entourage.question.look;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.entourage.question.answer.CitedClaim;
import org.entourage.question.answer.Independence;
import org.entourage.question.answer.SourceCounts;

/// The evidence of the rows of an answer.
///
/// @param claims  those that are cited, by reference
/// @param sources how the sources of all claims of these rows hang together
/// @param uncited by reference, the claims of rows that have too many
public record Cited(Map<String, CitedClaim> claims, Independence.Groups sources,
        Map<String, RowEvidence.Uncited> uncited) {

    private static final Comparator<CitedClaim> ORDER = Comparator.comparing(CitedClaim::retracted)
            .thenComparing(CitedClaim::certainty).thenComparing(CitedClaim::id);

    /// What the claims of a row come to.
    ///
    /// @param claims   those that are cited: those that were not retracted first, then the surest, then by id
    /// @param disputed whether a live claim speaks against one of them, or of those that are not cited
    /// @param counts   on how many sources all stand, and how many are not cited
    public record Row(List<CitedClaim> claims, boolean disputed, SourceCounts counts) {}

    /// A claim.
    ///
    /// @param ref its reference
    public CitedClaim claim(String ref) {
        return Objects.requireNonNull(claims.get(ref));
    }

    /// What the claims of a row come to.
    ///
    /// @param refs their references; one of a claim that is there no more is left out
    public Row row(Collection<String> refs) {
        List<CitedClaim> shown = refs.stream().distinct().map(claims::get).filter(Objects::nonNull).sorted(ORDER)
                .toList();
        List<RowEvidence.Uncited> others = refs.stream().distinct().map(uncited::get).filter(Objects::nonNull).toList();
        SourceCounts counts = sources.ofSources(Stream.concat(shown.stream().map(CitedClaim::sourceId),
                others.stream().map(RowEvidence.Uncited::source)).toList());
        return new Row(shown, shown.stream().anyMatch(CitedClaim::disputed)
                || others.stream().anyMatch(RowEvidence.Uncited::disputed), counts.withMore(others.size()));
    }
}
