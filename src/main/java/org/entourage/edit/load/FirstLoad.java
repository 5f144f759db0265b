package org.entourage.edit.load;

import org.jspecify.annotations.Nullable;

/// A new graph gets a dossier to begin with: the sample, or one of the tutorial's. Published as an event, for whoever talks
/// to the user, when it begins, when each part of it is done, and when it is over.
///
/// @param dossier name of its file
/// @param part    that is done, as [Load] calls it; null when it begins, and when it is over
/// @param over    whether it is loaded, or was refused
public record FirstLoad(String dossier, @Nullable String part, boolean over) {}
