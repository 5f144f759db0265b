package org.entourage.claim;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Material for a new graph, more than a memory holds: dossiers, their entities, then source after source. Each of the
/// streams can be had again, and then gives the same in the same order.
public interface Corpus {

    /// Tells it from every other: two of the same name give the same material.
    String name();

    /// The dossiers that it is made of.
    Stream<Head> dossiers();

    /// The entities of all dossiers.
    Stream<Owned> entities();

    /// The sources of all dossiers, each with what lies in it. A source follows those that it is based on.
    Stream<Document> documents();

    /// How much there is, for whoever shows how far a load has come.
    Size size();

    /// A dossier without its content.
    ///
    /// @param id        slug
    /// @param version   counted from 1
    /// @param title     what it is about; null if it does not say
    /// @param fictional whether it is about invented people
    record Head(String id, int version, @Nullable String title, boolean fictional) {}

    /// An entity and the dossier that owns it.
    record Owned(String dossier, Entity entity) {}

    /// A source with all that lies in it.
    ///
    /// @param dossier   that owns it
    /// @param source    itself
    /// @param texts     copies of it
    /// @param contents  of the texts that are attached, the normalised text by id
    /// @param revisions of claims that cite passages of these texts, and of no others; of one claim in their order
    record Document(String dossier, Source source, List<Source.Text> texts, Map<String, String> contents,
            List<Revision> revisions) {

        public Document {
            texts = List.copyOf(texts);
            contents = Map.copyOf(contents);
            revisions = List.copyOf(revisions);
        }
    }

    /// How much there is.
    ///
    /// @param entities  number of entities
    /// @param documents number of sources
    record Size(long entities, long documents) {}
}
