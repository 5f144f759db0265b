package org.entourage.reference;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A revision of a claim.
///
/// @param recorded number of the load that brought it
/// @param ended    number of the load that ended it; `Integer.MAX_VALUE` if none did
/// @param what     what it says
record NaiveClaim(String id, int revision, int recorded, int ended, Content what) {

    /// What a claim says.
    record Content(End subject, Rel relation, End object, @Nullable String detail, boolean affirmed,
            String certainty, List<Step> chain, @Nullable String when, @Nullable String begunBy,
            @Nullable String endedBy, @Nullable String saidOn, List<Cited> passages, @Nullable String note) {

        Time time() {
            return Time.of(when, begunBy, endedBy);
        }
    }

    /// What stands at an end: one of the three.
    record End(@Nullable String entity, @Nullable String claim, @Nullable Value value) {

        /// By which two ends are the same.
        String key() {
            return entity != null ? "entity " + entity : claim != null ? "claim " + claim : "value " + text();
        }

        String text() {
            return value == null ? "" : value.text();
        }
    }

    /// A value: text, name, number or date.
    record Value(String type, String text, @Nullable Long number, @Nullable Long min, @Nullable Long max) {}

    /// A step of the chain of speakers.
    record Step(@Nullable String speaker, @Nullable String verb, @Nullable String hedge, boolean apart) {}

    /// A passage.
    record Cited(String text, int start, int end, String sha256, @Nullable Integer paragraph) {}

    /// A relation of the vocabulary.
    record Rel(String name, String family, @Nullable String tier, boolean state, boolean symmetric, boolean single,
            boolean says) {}

    End subject() {
        return what.subject();
    }

    End object() {
        return what.object();
    }

    String relation() {
        return what.relation().name();
    }

    String family() {
        return what.relation().family();
    }

    boolean affirmed() {
        return what.affirmed();
    }

    String polarity() {
        return affirmed() ? "affirmed" : "denied";
    }

    String certainty() {
        return what.certainty();
    }

    boolean isPlainlySaid() {
        return affirmed() && certainty().equals("stated");
    }

    Time time() {
        return what.time();
    }

    /// Whether an entity stands at one of its ends.
    boolean has(String entity) {
        return entity.equals(subject().entity()) || entity.equals(object().entity());
    }

    /// The entity at the other end of one; null if none stands there.
    @Nullable
    String other(String entity) {
        return entity.equals(subject().entity()) ? object().entity() : subject().entity();
    }

    /// Subject, relation and object.
    String triple() {
        return String.join("|", subject().key(), relation(), object().key());
    }

    /// Subject, relation and object; of a symmetric relation the same whichever way round.
    String matter() {
        String turned = String.join("|", object().key(), relation(), subject().key());
        return what.relation().symmetric() && turned.compareTo(triple()) < 0 ? turned : triple();
    }

    /// Whether one affirms what the other denies, and there can be a day of which both speak.
    boolean opposes(NaiveClaim other) {
        return affirmed() != other.affirmed() && matter().equals(other.matter()) && time().overlaps(other.time());
    }
}
