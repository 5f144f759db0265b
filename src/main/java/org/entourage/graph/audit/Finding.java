package org.entourage.graph.audit;

/// Something in the graph that is not as it must be.
///
/// @param what     it is: claim, passage, text, edge
/// @param id       which
/// @param found    what is there
/// @param expected what should be
/// @param remedy   what to do about it
public record Finding(String what, String id, String found, String expected, String remedy) {

    /// What to do if what was recorded is not there as it was.
    public static final String RESTORE = "restore a backup: ./entourage restore FILE --replace";
    /// What to do if an edge, or a fact that follows from others, is not what it must be.
    public static final String REBUILD = "make it anew: ./entourage rebuild";
    /// What to do if a claim and what it speaks of do not fit.
    public static final String LOAD = "mend the claim, or the entity, in its dossier: ./entourage load DOSSIER";
    /// What to do if words are not what was attached.
    public static final String ATTACH = "attach the text again: ./entourage attach TEXT";

    /// In one line: `edge ann|supported|club: found type ALLEGED, expected SUPPORTED (make the edges anew: …)`.
    @Override
    public String toString() {
        return "%s %s: found %s, expected %s (%s)".formatted(what, id, found, expected, remedy);
    }
}
