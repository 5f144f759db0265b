package org.entourage.question.links;

import java.time.LocalDate;

import org.entourage.claim.Certainty;
import org.entourage.claim.Polarity;
import org.entourage.claim.Voice;

/// What a hop's cost needs to know of a claim.
///
/// @param ref           its reference
/// @param id            `dossier/key`
/// @param subject       id of an entity
/// @param relation      from the vocabulary
/// @param certainty     how sure its speaker is
/// @param polarity      affirmed or denied
/// @param voice         who speaks last
/// @param disputed      whether a live claim says otherwise
/// @param retracted     whether its own speaker or source took it back
/// @param source        id of its source
/// @param origin        the same for all sources that depend on one another
/// @param startEarliest it did not begin before
/// @param endLatest     it did not last beyond
record LinkClaim(String ref, String id, String subject, String relation, Certainty certainty, Polarity polarity,
        Voice voice,
        boolean disputed, boolean retracted, String source, String origin, LocalDate startEarliest,
        LocalDate endLatest) {

    /// The same with what other queries know.
    LinkClaim with(String group, boolean takenBack) {
        return new LinkClaim(ref, id, subject, relation, certainty, polarity, voice, disputed, takenBack, source, group,
                startEarliest,
                endLatest);
    }

    boolean isPossibleOn(LocalDate day) {
        return !startEarliest.isAfter(day) && !endLatest.isBefore(day);
    }
}
