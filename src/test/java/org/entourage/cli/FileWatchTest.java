package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Each time the files are worked on, what the first one holds is handed to the test, which waits for it.
@Timeout(60)
class FileWatchTest {

    @TempDir
    private Path folder = Path.of("");
    private Path dossier = Path.of("");
    private Path text = Path.of("");
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private @Nullable Thread watching;

    @BeforeEach
    void write() throws IOException {
        dossier = folder.resolve("d.yaml");
        text = folder.resolve("t.txt");
        Files.writeString(dossier, "one");
        Files.writeString(text, "text");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (watching != null) {
            watching.interrupt();
            watching.join();
        }
    }

    private void watch() {
        FileWatch watch = new FileWatch(List.of(dossier, text), () -> {
            seen.add(Files.readString(dossier));
            return 0;
        }, new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                said.add(line);
            }
        });
        watching = Thread.ofPlatform().start(() -> {
            try {
                watch.run();
            } catch (IOException e) {
                said.add("failed: " + e);
            }
        });
    }

    private String next() throws InterruptedException {
        return String.valueOf(seen.poll(20, TimeUnit.SECONDS));
    }

    private void awaitWord(String word) throws InterruptedException {
        String line = "";
        while (!line.contains(word)) {
            line = String.valueOf(said.poll(20, TimeUnit.SECONDS));
            assertThat(line).as("waiting for \"%s\"", word).isNotEqualTo("null");
        }
    }

    @Test
    void aChangeOfTheDossierOrOfATextIsSeen() throws Exception {
        watch();
        assertThat(next()).isEqualTo("one");
        awaitWord("watching; Ctrl+C ends it");
        Files.writeString(dossier, "two!");
        assertThat(next()).isEqualTo("two!");
        Files.writeString(text, "another text");
        assertThat(next()).isEqualTo("two!");
    }

    @Test
    void aFileThatIsReplacedIsSeenThoughAsLongAsTheOldOne() throws Exception {
        watch();
        assertThat(next()).isEqualTo("one");
        Path made = folder.resolve("d.yaml.new");
        Files.writeString(made, "two");
        Files.setLastModifiedTime(made, Files.getLastModifiedTime(dossier));
        Files.move(made, dossier, StandardCopyOption.REPLACE_EXISTING);
        assertThat(next()).isEqualTo("two");
    }

    @Test
    void aFileThatIsGoneIsWaitedFor() throws Exception {
        watch();
        assertThat(next()).isEqualTo("one");
        Files.delete(dossier);
        awaitWord("waiting for a file that is gone: " + dossier);
        assertThat(seen).isEmpty();
        Files.writeString(dossier, "back");
        assertThat(next()).isEqualTo("back");
    }

    @Test
    void aFileThatWasNeverThereIsNoneToWaitFor() throws IOException {
        Files.delete(text);
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> new FileWatch(List.of(text),
                () -> Files.readString(text).length(), new PrintWriter(new StringWriter())).run());
    }
}
