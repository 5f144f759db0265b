package org.entourage.edit;

import java.nio.file.Path;

/// A restore that an earlier process began is being finished, or is finished now. Published as an event, for whoever talks
/// to the user.
///
/// @param file the backup
/// @param over whether it is finished
public record Unfinished(Path file, boolean over) {}
