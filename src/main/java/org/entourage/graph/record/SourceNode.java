package org.entourage.graph.record;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/// A source as the graph keeps it, for reading through a repository.
///
/// @param id             slug
/// @param title          as it calls itself
/// @param published      EDTF; null if not known
/// @param publishedBasis whether the date is stated or inferred; null if there is none
/// @param url            where it was published; null if not known
/// @param language       BCP 47 tag; null if not given
/// @param reliability    A to F
/// @param authors        who wrote it
@Node("Source")
public record SourceNode(@Id String id, String title, @Nullable String published, @Nullable String publishedBasis,
        @Nullable String url, @Nullable String language, String reliability,
        @Relationship("AUTHORED_BY") List<EntityNode> authors) {}
