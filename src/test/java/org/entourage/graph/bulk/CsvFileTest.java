package org.entourage.graph.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CsvFileTest {

    private static final String LONG = "a line\n".repeat(100_000);

    @TempDir
    private Path folder;

    @Test
    void rowsWithLineBreaksLieInSmallFilesEachWithTheHeader() throws IOException {
        CsvFile file = new CsvFile(folder, "Text", "id,content");
        try (file) {
            for (String id : List.of("a", "b", "c")) {
                file.write(List.of(id, LONG));
                file.write(List.of(id, "one \"line\""));
            }
        }
        assertThat(file.files()).extracting(path -> path.getFileName().toString()).containsExactly("Text.csv",
                "Text-lines-0.csv", "Text-lines-1.csv", "Text-lines-2.csv");
        assertThat(file.files().getFirst()).hasContent("""
                id,content
                "a","one ""line""\"
                "b","one ""line""\"
                "c","one ""line""\"
                """);
        assertThat(Files.readString(file.withBreaks().get(1))).isEqualTo("id,content\n\"b\",\"" + LONG + "\"\n");
    }
}
