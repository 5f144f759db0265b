package org.entourage.claim;

/// The stable id of a claim: the dossier that it stands in, and its key there. Written `dossier/key`.
///
/// @param dossier slug
/// @param key     slug, unique in the dossier
public record ClaimId(String dossier, String key) {

    public ClaimId {
        Slug.checked(dossier);
        Slug.checked(key);
    }

    /// Reads `dossier/key`.
    ///
    /// @throws IllegalArgumentException if it has another form
    public static ClaimId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("\"%s\" is not dossier/key".formatted(text));
        }
        return new ClaimId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return dossier + "/" + key;
    }
}
