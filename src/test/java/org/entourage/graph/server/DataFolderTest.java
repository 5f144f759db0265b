package org.entourage.graph.server;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.entourage.SmallDisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Data folders that cannot be used: what is wrong, where, what to do; and no Neo4j is started.
class DataFolderTest {

    private static void assertRefused(Path folder, String problem) {
        GraphSettings settings = new GraphSettings(folder, 0, "8m", false, false, false, "", Duration.ZERO,
                Duration.ofSeconds(1), false);
        assertThatThrownBy(() -> EmbeddedNeo4j.start(new DataFolder(folder), settings))
                .isInstanceOfSatisfying(GraphUnavailableException.class, refused -> {
                    assertThat(refused).hasMessage("cannot use the data folder %s: %s".formatted(folder, problem));
                    assertThat(refused.remedy()).isEqualTo("choose another with --data, or make it writable for you");
                });
    }

    @Test
    void aFileIsNoFolder(@TempDir Path temporary) throws IOException {
        Path file = Files.writeString(temporary.resolve("data"), "mine");
        assertRefused(file, file + " is a file");
        assertThat(file).hasContent("mine");
        assertRefused(file.resolve("below"), "%s: Not a directory".formatted(file.resolve("below")));
    }

    @Test
    void aFolderOfSomebodyElseIsNamed(@TempDir Path temporary) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no permissions here");
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
        Path locked = Files.createDirectory(temporary.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-x------")));
        assertRefused(locked.resolve("data"), "you may not write %s".formatted(locked.resolve("data")));
    }

    @Test
    void aFolderOnAReadOnlyDiskIsNamed(@TempDir Path temporary) throws InterruptedException {
        SmallDisk disk = SmallDisk.at(temporary, 4).orElse(null);
        assumeTrue(disk != null, "this system does not let the test mount a disk");
        try (disk) {
            assertThat(disk.makeReadOnly()).isTrue();
            Path data = temporary.resolve("data");
            assertRefused(data, "%s: Read-only file system".formatted(data));
        }
    }
}
