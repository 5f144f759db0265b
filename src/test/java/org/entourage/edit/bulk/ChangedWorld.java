package org.entourage.edit.bulk;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.entourage.claim.Corpus;
import org.entourage.world.World;

/// The entities of a world with other documents.
///
/// @param name   for messages
/// @param size   with the changed documents
/// @param change what becomes of its documents
record ChangedWorld(World world, String name, Size size, UnaryOperator<Stream<Document>> change) implements Corpus {

    @Override
    public Stream<Head> dossiers() {
        return world.dossiers();
    }

    @Override
    public Stream<Owned> entities() {
        return world.entities();
    }

    @Override
    public Stream<Document> documents() {
        return change.apply(world.documents());
    }
}
