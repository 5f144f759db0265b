package org.entourage.edit.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.entourage.claim.Corpus;
import org.entourage.dossier.DossierException;
import org.entourage.dossier.Place;
import org.entourage.dossier.Problem;
import org.entourage.edit.bulk.BulkLoad.Told;
import org.entourage.graph.bulk.ImportFiles;
import org.entourage.graph.bulk.ImportTool;

/// Makes a new graph of much material through Neo4j's own importer, with the checks of every other load. All happens in
/// a folder beside, which is put in place when it is whole: a load that was cut off leaves nothing but that folder, and the
/// next one begins anew.
public final class OfflineLoad {

    private final Path data;
    private final Settler settler;

    /// Makes the schema of a store that was imported.
    @FunctionalInterface
    public interface Settler {

        /// Opens the graph of a data folder, makes the schema, waits for its indexes, and closes it.
        void settle(Path data);
    }

    /// @param data folder of the new graph
    public OfflineLoad(Path data, Settler settler) {
        this.data = data.toAbsolutePath().normalize();
        this.settler = settler;
    }

    /// Loads.
    ///
    /// @throws DossierException if there is a graph in the folder, or the material cannot be; nothing was changed
    public void load(Corpus corpus, Told told) throws IOException {
        Path graph = data.resolve("neo4j");
        if (Files.exists(graph)) {
            throw new DossierException(List.of(new Problem(Place.of(corpus.name()), "a graph in " + data,
                    "a folder without one", "name a new one with --data")));
        }
        Path staging = data.resolve("loading");
        delete(staging);
        Path csv = Files.createDirectories(staging.resolve("csv"));
        Path made = Files.createDirectories(staging.resolve("neo4j"));
        ImportFiles files = written(corpus, csv, told);
        told.done("import", 0, 1, 0);
        ImportTool.run(files, made, "1g", "2g");
        told.done("import", 1, 1, 0);
        delete(csv);
        told.done("schema", 0, 1, 0);
        settler.settle(staging);
        told.done("schema", 1, 1, 0);
        Files.move(made, graph, StandardCopyOption.ATOMIC_MOVE);
        delete(staging);
    }

    private static ImportFiles written(Corpus corpus, Path csv, Told told) throws IOException {
        ImportFiles files = new ImportFiles(csv);
        try (files; BulkBatcher feed = new BulkBatcher(corpus); BulkFileWriter scribe = new BulkFileWriter(files)) {
            BulkBatcher.Sink sink = (batch, done, total) -> {
                scribe.take(batch);
                told.done(batch.part(), done, total, batch.size());
            };
            feed.entities(sink);
            feed.documents(sink);
            feed.edges(sink);
            scribe.await();
            files.finish(feed.heads(), feed.latest(), feed.pages());
        } catch (DossierException e) {
            delete(csv.resolveSibling("neo4j"));
            delete(csv);
            throw e;
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(OfflineLoad::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
