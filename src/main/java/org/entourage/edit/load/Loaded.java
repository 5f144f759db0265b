package org.entourage.edit.load;

import java.util.List;

import org.entourage.graph.record.Tombstone;

/// What a load did.
///
/// @param dossier   id
/// @param version   of the dossier
/// @param created   number of claims that are new
/// @param changed   number of claims with a new revision
/// @param withdrawn ids of claims that ended, for the dossier no longer has them
/// @param untouched number of claims that stayed as they were
/// @param verified  number of passages whose words stand in their text
/// @param unchecked number of passages whose text is not attached
/// @param open      number of sentences, of the texts at hand, that have neither claims nor a reason
/// @param staying   claims that stay withdrawn, though the dossier has them
/// @param leftOut   what was purged and is left out, though the dossier has it
/// @param notes     what to know beside, in words
public record Loaded(String dossier, int version, int created, int changed, List<String> withdrawn, int untouched,
        int verified, int unchecked, int open, List<LoadPlan.Staying> staying, List<Tombstone> leftOut,
        List<String> notes) {

    public Loaded {
        withdrawn = List.copyOf(withdrawn);
        staying = List.copyOf(staying);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /// The same of a dossier that was loaded for the first time, of which an earlier process had written some.
    Loaded whole() {
        return new Loaded(dossier, version, created + untouched, changed, withdrawn, 0, verified, unchecked, open,
                staying,
                leftOut, notes);
    }
}
