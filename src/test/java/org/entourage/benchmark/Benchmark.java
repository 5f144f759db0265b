package org.entourage.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.entourage.claim.Relation;
import org.entourage.claim.Vocabulary;
import org.entourage.dossier.VocabularyReader;
import org.entourage.world.World;

/// What a run of the benchmarks is told by system properties that begin with `benchmark.`.
final class Benchmark {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    private static final double SECOND = 1e9;

    private Benchmark() {}

    static String setting(String name, String otherwise) {
        String value = System.getProperty("benchmark." + name, "");
        return value.isBlank() ? otherwise : value;
    }

    /// Sizes of the worlds: numbers of entities, parted by commas.
    static List<Integer> sizes() {
        return Arrays.stream(setting("entities", "10000").split(",", -1)).map(String::strip).map(Integer::valueOf)
                .toList();
    }

    /// How often each side is measured, in turn.
    static int rounds() {
        return Integer.parseInt(setting("rounds", "3"));
    }

    /// Where graphs are made, and deleted.
    static Path folder() {
        return Path.of(setting("folder", "target/benchmark")).toAbsolutePath();
    }

    static World world(int entities) {
        return new World(entities, 1, VOCABULARY);
    }

    static List<Relation> relations() {
        return VOCABULARY.relations();
    }

    /// A folder that is not there yet.
    static Path fresh(String name) {
        Path folder = folder().resolve(name);
        delete(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException failure) throws IOException {
                    Files.delete(each);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The size of a store without its transaction logs, in megabytes.
    static long megabytes(Path data) {
        Path store = data.resolve("neo4j/data/databases/neo4j");
        try (Stream<Path> files = Files.walk(store)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Work that is measured.
    @FunctionalInterface
    interface Work {

        void run() throws Exception;
    }

    /// How many seconds this JVM keeps cores busy with it.
    static double busy(Work work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - before) / SECOND;
    }

    /// The middle one of some figures.
    static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
