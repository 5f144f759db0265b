package org.entourage.graph.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Where a process may die that puts a graph in the place of another. A graph is here a file with its name.
class StoreSwapTest {

    @TempDir
    private Path data = Path.of("");
    private DataFolder folder = new DataFolder(Path.of(""));
    private String password = "";

    @BeforeEach
    void make() throws IOException {
        folder = new DataFolder(data);
        password = folder.password();
        Files.createDirectories(data.resolve("documents"));
    }

    private void graph(String place, String name) throws IOException {
        Files.writeString(Files.createDirectories(data.resolve(place)).resolve("store"), name);
    }

    private void assertGraph(String name) throws IOException {
        assertThat(data.resolve("neo4j/store")).hasContent(name);
        assertThat(folder.password()).isEqualTo(password);
        try (Stream<Path> all = Files.list(data)) {
            assertThat(all.map(path -> path.getFileName().toString()).filter(file -> !file.equals("log-mark")))
                    .containsExactlyInAnyOrder("neo4j", "documents", "bolt-password");
        }
    }

    @Test
    void putsTheNewGraphInPlace() throws IOException {
        graph("neo4j", "old");
        try (StoreSwap swap = StoreSwap.begin(folder)) {
            graph("restoring/neo4j", "new");
            graph("restoring/documents/ab", "an original");
            assertThatThrownBy(() -> StoreSwap.begin(folder)).isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining("another process puts a backup in the place of the graph");
            assertThat(data.resolve("neo4j/store")).hasContent("old");
            swap.swap();
        }
        assertGraph("new");
        assertThat(data.resolve("documents/ab/store")).hasContent("an original");
        assertThat(StoreSwap.settle(folder)).isEmpty();
    }

    @Test
    void leavesTheOldOneWhereTheNewOneIsNotWhole() throws IOException {
        graph("neo4j", "old");
        try (StoreSwap _ = StoreSwap.begin(folder)) {
            graph("restoring/neo4j", "half");
        }
        assertGraph("old");
    }

    @Test
    void leavesAGraphThatIsOpen() throws IOException {
        graph("neo4j", "old");
        Files.createDirectories(folder.storeLock().getParent());
        try (FileChannel open = FileChannel.open(folder.storeLock(),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = open.lock()) {
            assertThatThrownBy(() -> StoreSwap.begin(folder)).isInstanceOf(GraphUnavailableException.class)
                    .hasMessageContaining("another process has the graph in %s open".formatted(data));
        }
        assertThat(data.resolve("restoring")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "old, new, -,   -,   old, it is what it was and what was left is deleted",
        "old, -,   new, -,   new, that is done now",
        "-,   -,   new, old, new, that is done now",
        "new, -,   -,   old, new, that is done now",
        "new, -,   -,   -,   new, that is done now"})
    void theNextStartFinishesOrDeletesWhatWasLeft(@Nullable String graph, @Nullable String restoring,
            @Nullable String restored, @Nullable String replaced,
            String outcome, String words) throws IOException {
        if (graph != null) {
            graph("neo4j", graph);
        }
        if (restoring != null) {
            graph("restoring/neo4j", restoring);
        } else {
            Files.createDirectories(data.resolve("restored"));
        }
        if (restored != null) {
            graph("restored/neo4j", restored);
        }
        if (replaced != null) {
            graph("replaced", replaced);
        }
        assertThat(StoreSwap.settle(folder).map(StoreSwap.Left::inWords)).hasValueSatisfying(
                told -> assertThat(told.replace(", ", " ").replace(",", "")).contains(words));
        assertGraph(outcome);
    }
}
