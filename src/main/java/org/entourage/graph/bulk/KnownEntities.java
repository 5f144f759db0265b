package org.entourage.graph.bulk;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.entourage.claim.Entity;
import org.entourage.claim.EntityKind;

/// What must be known of very many entities while claims about them are read: the kinds in memory, the names in a file.
public final class KnownEntities implements AutoCloseable {

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());
    private static final int KIND = 48;
    private static final long UNNAMED = 1L << 56;

    private final Path file;
    private final DataOutputStream out;
    private final IdTable table = new IdTable();
    private @Nullable RandomAccessFile in;
    private long written;

    /// @param folder for the names, which belongs to the caller
    public KnownEntities(Path folder) throws IOException {
        this.file = folder.resolve("names");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /// Adds an entity, before the first name is asked for.
    ///
    /// @return whether its id was not there
    public boolean add(Entity entity) {
        long number = written | (long) KINDS.indexOf(entity.kind()) << KIND | (entity.unnamed() ? UNNAMED : 0);
        if (!table.add(entity.id(), number)) {
            return false;
        }
        try {
            int before = out.size();
            out.writeUTF(entity.name());
            written += out.size() - before;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What an entity is; empty if there is none of that id.
    public Optional<EntityKind> kind(@Nullable String id) {
        long number = table.get(id);
        return number == IdTable.NONE
                ? Optional.empty()
                : Optional.of(KINDS.get((int) (number >> KIND) & 0xFF));
    }

    /// Whether its sources do not name an entity that is there.
    public boolean unnamed(String id) {
        return (table.get(id) & UNNAMED) != 0;
    }

    /// The name to show of an entity that is there.
    String name(String id) {
        try {
            if (in == null) {
                out.flush();
                in = new RandomAccessFile(file.toFile(), "r");
            }
            in.seek(table.get(id) & ((1L << KIND) - 1));
            return in.readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (in != null) {
            in.close();
        }
        Files.deleteIfExists(file);
    }
}
