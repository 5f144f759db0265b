package org.entourage.graph.server;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// The store of a data folder is being opened, which takes a while, or is open. Published as an event, for whoever talks to
/// the user; not where another process has it open, or where the graph is on a server.
///
/// @param folder of the data
/// @param took   how long it took; null when it begins
public record StoreOpening(Path folder, @Nullable Duration took) {}
