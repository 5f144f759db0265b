package org.entourage.edit.rebuild;

/// Work that was cut off, or that a newer version has to do once, is being done at the start, or is done now. Published as
/// an event, for whoever talks to the user.
///
/// @param what it is
/// @param file the backup of a restore; of a load, which it is and what to do, in words; else empty
/// @param over whether it is done; a load is not, for its user goes on with it or takes it out
public record Unfinished(What what, String file, boolean over) {

    /// The kinds of work.
    public enum What {
        RESTORE, REBUILD, LOAD
    }
}
