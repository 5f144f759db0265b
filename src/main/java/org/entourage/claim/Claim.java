package org.entourage.claim;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What one chain of speakers says in one source.
///
/// @param id         stable when wording changes
/// @param subject    an entity, or a claim
/// @param relation   from the vocabulary, or the dossier's own
/// @param object     an entity, a claim, or a value
/// @param detail     role, office, place in words, limiting words of the source; null if there is nothing to add
/// @param polarity   whether the last speaker says so, or denies it
/// @param certainty  how sure the last speaker is
/// @param saidBy     who says it inside the source
/// @param when       when it held or happened
/// @param saidOn     when it was said; null if the source does not say
/// @param passages   where it is written, all in one source; at least one
/// @param note       our own sentence; null if nothing needs saying
/// @param provenance how it came into the graph
public record Claim(ClaimId id, Term subject, Relation relation, Term object, @Nullable String detail,
        Polarity polarity, Certainty certainty, Chain saidBy, When when, @Nullable Edtf saidOn,
        List<Passage> passages, @Nullable String note, Provenance provenance) {

    public Claim {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a claim without passage");
        }
        if (subject instanceof Term.Value) {
            throw new IllegalArgumentException("a claim's subject is an entity or a claim, not a value");
        }
        if (subject.equals(object)) {
            throw new IllegalArgumentException("subject and object are the same");
        }
        Term itself = new Term.OfClaim(id.toString());
        if (subject.equals(itself) || object.equals(itself)) {
            throw new IllegalArgumentException("a claim about itself");
        }
    }

    /// How a claim came into the graph.
    ///
    /// @param credibility of the information, 1 to 6
    /// @param recordedBy  who wrote the claim down
    /// @param method      how: "read by hand", the name of an importer
    /// @param reviewedBy  who read it again; null if nobody did
    public record Provenance(Grading credibility, String recordedBy, String method, @Nullable String reviewedBy) {

        public Provenance {
            Grading.requireGrade(credibility, "1 2 3 4 5 6");
        }
    }
}
