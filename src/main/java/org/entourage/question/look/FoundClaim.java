package org.entourage.question.look;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.entourage.claim.Bounds;
import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;

/// A live claim as a look finds it: what filters judge it by, and what rows are made and ordered by. Its evidence is
/// fetched by [Citations] for the claims that are shown.
///
/// @param ref         its id and revision
/// @param id          its id
/// @param dossier     that has it
/// @param subject     id of an entity or a claim
/// @param object      id of an entity or a claim; null for a value
/// @param tier        of support; null for what is none
/// @param text        of a value; null for an entity or a claim
/// @param value       the same where one can be true; else null
/// @param symmetric   whether its relation holds either way round
/// @param source      its id; null where no filter judges it
/// @param reliability grade of the source; null where no filter judges it
/// @param taken       whether a claim that retracts aims at it; [Retractions] tells whose retraction counts
/// @param part        what it is in a look that tells several; else null
public record FoundClaim(String ref, String id, String dossier, String subject, String relation,
        @Nullable String object,
        String family, @Nullable String tier, Polarity polarity, Certainty certainty, String voice,
        @Nullable String text, @Nullable SingleValue value, boolean symmetric, Bounds bounds, boolean qualified,
        @Nullable String source,
        @Nullable String reliability, boolean taken, @Nullable String part) {

    /// Dated ones first, then by the first day that is known of their time, by the last one, and by id.
    public static final Comparator<FoundClaim> BY_TIME = Comparator
            .comparing((FoundClaim claim) -> claim.firstDay().orElse(LocalDate.MAX))
            .thenComparing(claim -> claim.firstDay().isPresent() ? claim.bounds().endLatest() : LocalDate.MAX)
            .thenComparing(FoundClaim::id);

    static FoundClaim of(Record row) {
        Value claim = row.get("claim");
        Value source = row.get("source");
        return new FoundClaim(claim.get("ref").asString(), claim.get("id").asString(),
                claim.get("dossier").asString(), claim.get("subjectId").asString(), claim.get("relation").asString(),
                Citations.text(claim, "objectId"), claim.get("family").asString(), Citations.text(claim, "tier"),
                Polarity.of(claim.get("polarity").asString()).orElseThrow(),
                Certainty.of(claim.get("certainty").asString()).orElseThrow(), claim.get("voice").asString(),
                Citations.text(claim, "valueText"), claim.get("single").asBoolean(false) ? SingleValue.of(claim) : null,
                claim.get("symmetric").asBoolean(false), ClaimTimes.bounds(claim), claim.get("qualified").asBoolean(),
                source.isNull() ? null : source.get("id").asString(),
                source.isNull() ? null : source.get("reliability").asString(), row.get("taken").asBoolean(),
                row.get("part").asString(null));
    }

    /// Whether both can be of the same time.
    public boolean canOverlap(FoundClaim other) {
        return bounds.canOverlap(other.bounds);
    }

    /// Whether an entity is its subject or its object.
    public boolean hasEnd(String entity) {
        return entity.equals(subject) || entity.equals(object);
    }

    /// Whether it is affirmed and stated.
    boolean isPlainlySaid() {
        return polarity == Polarity.AFFIRMED && certainty == Certainty.STATED;
    }

    /// The first day that is known of its time; empty if nothing is.
    public Optional<LocalDate> firstDay() {
        return bounds.firstDay();
    }
}
