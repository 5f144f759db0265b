package org.entourage.graph.record;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// A text of a source as the graph keeps it, for reading through a repository.
///
/// @param id      slug
/// @param source  id of its source
/// @param sha256  digest of the normalised text
/// @param length  in code points
/// @param content the normalised text; null if it is not attached
/// @param dossier id of the dossier that has an entry for it; null if it is a copy that a user attached
/// @param endedAt  when the dossier had it no more; null if it has it
/// @param document digest of the document that it was taken out of; null if none is named
@Node("Text")
public record TextNode(@Id String id, String source, String sha256, int length, @Nullable String content,
        @Nullable String dossier, @Nullable ZonedDateTime endedAt,
        @Nullable String document) {}
