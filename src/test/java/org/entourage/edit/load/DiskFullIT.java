package org.entourage.edit.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import org.entourage.SmallDisk;
import org.entourage.edit.open.Opening;
import org.entourage.edit.verify.Verified;
import org.entourage.edit.verify.Verify;
import org.entourage.graph.server.GraphUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// Fills the disk that the graph lies on. Skipped where no file system can be mounted.
@ExtendWith(OutputCaptureExtension.class)
class DiskFullIT {

    @Test
    void aFullDiskIsNamedNothingIsChangedAndNothingIsToBeRepaired(@TempDir Path folder, CapturedOutput output)
            throws Exception {
        SmallDisk disk = SmallDisk.at(folder, 200).orElse(null);
        assumeTrue(disk != null, "this system does not let the test mount a small disk");
        try (disk) {
            Path data = folder.resolve("data");
            String changed;
            try (ConfigurableApplicationContext context = Victim.context(data, false)) {
                context.getBean(Opening.class).open();
                context.getBean(Load.class).load("before.yaml", Victim.before(), List.of(), _ -> {});
                String before = digests(context);

                disk.fill(30);
                GraphUnavailableException full = failure(context);
                assertThat(full).hasMessageMatching(
                        "the disk of %s is full \\((29|30) MB are free\\); nothing was changed".formatted(data));
                assertThat(full.remedy()).matches("free 3[45] MB there, and try again");
                assertThat(digests(context)).as("the graph, which can be asked").isEqualTo(before);

                disk.free();
                assertThat(digests(context)).as("the graph, with room again").isEqualTo(before);
                context.getBean(Load.class).load("after.yaml", Victim.after(), List.of(), _ -> {});
                changed = digests(context);
                assertThat(changed).isNotEqualTo(before);

                disk.fill(0);
            }
            assertThatThrownBy(() -> opened(data)).rootCause().isInstanceOf(GraphUnavailableException.class)
                    .hasMessageStartingWith("the disk of %s is full (".formatted(data));
            disk.free();
            awaitEnd(data);
            assertThat(opened(data)).isEqualTo(changed);
        }
        assertThat(output).doesNotContain("\tat ");
    }

    /// The end of a graph that could not be written is made up for once there is room, or by the end of its process.
    private static void awaitEnd(Path data) throws IOException, InterruptedException {
        Path lock = data.resolve("neo4j/data/databases/store_lock");
        for (boolean free = false; !free; Thread.sleep(100)) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                free = held != null;
            } catch (OverlappingFileLockException e) {
                // not yet
            }
        }
    }

    private static GraphUnavailableException failure(ConfigurableApplicationContext context) {
        return catchThrowableOfType(GraphUnavailableException.class, () -> context.getBean(Load.class)
                .load("after.yaml", Victim.after(), List.of(), _ -> {}));
    }

    private static String opened(Path data) {
        try (ConfigurableApplicationContext context = Victim.context(data, false)) {
            context.getBean(Opening.class).open();
            return digests(context);
        }
    }

    private static String digests(ConfigurableApplicationContext context) {
        Verified verified = context.getBean(Verify.class).verify();
        assertThat(verified.findings()).isEmpty();
        return verified.digests().toString();
    }
}
