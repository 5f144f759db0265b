package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.entourage.evidence.NormalisedText;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentsTest {

    private static final byte[] TEXT = "Ann met Bob.\n\nThen he left.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Documents.Kept keep(byte[] bytes) throws IOException, DocumentException {
        return new Documents(folder.resolve("documents")).keep(bytes, Extractor.extract(bytes, false));
    }

    @Test
    void theBytesAreKeptOnceAndTheTextBesideThem() throws Exception {
        Documents.Kept kept = keep(TEXT);
        assertThat(kept.known()).isFalse();
        assertThat(kept.document()).hasBinaryContent(TEXT);
        assertThat(NormalisedText.of(Files.readAllBytes(kept.text())).content())
                .isEqualTo("Ann met Bob.\nThen he left.");
        Documents.Kept again = keep(TEXT);
        assertThat(again.known()).isTrue();
        assertThat(again.sameText()).isFalse();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    @Test
    void otherBytesWithTheSameTextAreKeptAndSaidToHaveIt() throws Exception {
        keep(TEXT);
        Documents.Kept other = keep("Ann met  Bob.\n\nThen he left.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(other.known()).isFalse();
        assertThat(other.sameText()).isTrue();
    }
}
