package org.entourage.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import org.entourage.dossier.DossierReader;
import org.entourage.edit.text.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/// A file of 1 GB is refused by its size, unread.
class LargeFileTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder = Path.of("");

    private Path gigabyte() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(GIGABYTE);
        }
        return file;
    }

    private static String refusal(String... arguments) {
        var printed = new StringWriter();
        RootCommand root = new RootCommand((web, settings) -> {
            throw new IllegalStateException("opens a graph: %s, %s".formatted(web, settings));
        });
        CommandLine line = new CommandLine(root).addSubcommand(new CheckCommand(root))
                .addSubcommand(new LoadCommand(root)).addSubcommand(new AttachCommand(root))
                .addSubcommand(new LocateCommand()).setExecutionExceptionHandler(new Failures());
        int exit = line.setErr(new PrintWriter(printed, true)).execute(arguments);
        assertThat(exit).isEqualTo(Failures.REFUSED);
        return printed.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "load", "attach", "locate"})
    void isRefusedByItsSize(String command) throws IOException {
        Path file = gigabyte();
        assertThat(refusal(command, file.toString())).startsWith(
                "%s: found 1073741824 bytes, expected at most 67108864 (split it)%n".formatted(file));
    }

    @Test
    void aStreamWithoutEndIsRefusedToo() {
        Path zeros = Path.of("/dev/zero");
        assumeThat(zeros).exists();
        assertThat(refusal("check", zeros.toString())).startsWith(
                "/dev/zero: found more than 67108864 bytes, expected at most 67108864 (split it)");
    }

    @Test
    void whatACommandReadsADossierMayHave() {
        assertThat(DossierReader.LARGEST).isEqualTo(TextFile.LARGEST);
    }
}
