package org.entourage.cli;

/// A command that only reads the graph, and none of the user's files: a running application can run it for another process.
interface ReadOnlyCommand {}
