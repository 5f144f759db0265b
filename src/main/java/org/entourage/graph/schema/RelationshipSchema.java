package org.entourage.graph.schema;

import java.util.Set;

/// The relationships that there are, edges between entities left out.
public final class RelationshipSchema {

    /// What may lead from where to where.
    private static final Set<String> ALL = Set.of("Claim SUBJECT Entity", "Claim SUBJECT Claim", "Claim OBJECT Entity",
            "Claim OBJECT Claim", "Claim CITES Passage", "Claim SAID_BY Entity", "Claim SUPERSEDES Claim",
            "Claim RETRACTED_BY Claim", "Claim ABOUT Entity",
            "Passage IN Text", "Passage FOUND_IN Text", "Text OF Source", "Source AUTHORED_BY Entity",
            "Source PUBLISHED_BY Entity", "Source REPUBLISHED_BY Entity", "Source BASED_ON Source",
            "Claim SUBJECT Purged", "Claim OBJECT Purged", "Source BASED_ON Purged", "Dossier USES Entity",
            "Dossier USES Source", "Dossier USES Text");

    private RelationshipSchema() {}

    /// Whether there is such a relationship.
    ///
    /// @param from label of the node where it begins
    /// @param to   label of the node that it leads to
    public static boolean has(String from, String type, String to) {
        return ALL.contains("%s %s %s".formatted(from, type, to));
    }
}
