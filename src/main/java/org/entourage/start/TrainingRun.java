package org.entourage.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// A start of the application that is made only to see which classes it loads: on a new graph in a folder of its own, where
/// it asks the first questions, ends, and leaves the cache.
final class TrainingRun {

    /// How the files of such caches end.
    static final String SUFFIX = ".aot";

    private static final int MINUTES = 30;

    /// What this JVM was told about its own cache.
    private static final Set<String> OWN = Set.of("-XX:AOTCache", "-Xlog:aot", "-Dentourage.start-cache");

    private final Path file;

    /// @param file that will be there in the end, whole or not at all
    TrainingRun(Path file) {
        this.file = file;
    }

    void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(file.getParent(), "training");
        try {
            Path made = folder.resolve("cache" + SUFFIX);
            run(command(made, folder.resolve("data")), folder);
            Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(folder);
        }
    }

    private static List<String> command(Path made, Path data) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            command.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> OWN.stream().noneMatch(argument::startsWith)).forEach(command::add);
        command.addAll(List.of("-XX:AOTCacheOutput=" + made, "-Dentourage.training=true", "-Dentourage.warm=true",
                "-Dspring.neo4j.uri=", "-cp", System.getProperty("java.class.path"), "org.entourage.Entourage",
                "--port", "0", "--data", data.toString()));
        return command;
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("the process that makes it did not end well: " + last(folder.resolve("log")));
            }
        } finally {
            // it has the last step done by a process of its own
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static @Nullable String last(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? null : lines.getLast();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
