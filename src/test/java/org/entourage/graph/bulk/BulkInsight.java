package org.entourage.graph.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What a benchmark must know of the rows of a bulk load to write them in another way.
public final class BulkInsight {

    private BulkInsight() {}

    /// The properties that come first in the rows of a file of `cypher/bulk`.
    public static List<String> properties(String file) {
        return switch (file) {
            case "entities" -> BulkRows.ENTITY;
            case "sources" -> BulkRows.SOURCE;
            case "texts" -> BulkRows.TEXT;
            case "passages" -> BulkRows.PASSAGE;
            case "claims" -> BulkRows.CLAIM;
            case "edges" -> BulkRows.EDGE;
            default -> throw new IllegalArgumentException("no properties of " + file);
        };
    }

    /// The arguments that name to the importer the files of an offline load.
    ///
    /// @param folder of the files
    public static List<String> importArguments(Path folder) throws IOException {
        // not closed: closing it would write files of its own
        return new ImportFiles(folder).arguments();
    }
}
