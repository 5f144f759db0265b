package org.entourage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.entourage.Shared;

import static org.assertj.core.api.Assertions.assertThat;

/// What the commands do with documents. They need no graph.
class DocumentCommandsTest {

    @TempDir
    private Path folder = Path.of("");
    private final StringBuilder printed = new StringBuilder();

    @Test
    void aDocumentIsTakenInAndAFileThatCannotBeReadStopsNothing() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("downloads"));
        Files.writeString(documents.resolve("club.html"), "<html><body><p>Ann founded the club.</p></body></html>");
        Files.write(documents.resolve("noise.bin"), new byte[] {0, 1, 2});
        String data = folder.resolve("data").toString();
        assertThat(run("ingest", documents.toString(), folder.resolve("none.pdf").toString(), "--data", data))
                .isEqualTo(1);
        assertThat(printed()).contains("club.html", "Web page, 1 sentence", "Of 3 documents 1 have a text.",
                "noise.bin: neither PDF nor a web page nor a text", "none.pdf: there is no such file",
                "./entourage new ").contains("club.yaml");
        assertThat(run("ingest", documents.resolve("club.html").toString(), "--data", data)).isZero();
        assertThat(printed()).contains("club.html: known, nothing is new");
    }

    @Test
    void aPdfIsATextToTheCommandsThatTakeOne() throws IOException {
        Path pdf = folder.resolve("poems.pdf");
        Files.write(pdf, Shared.document("pdf/PDFBOX-3110-poems-beads.pdf"));
        assertThat(run("new", pdf.toString(), "--language", "de")).isZero();
        assertThat(folder.resolve("poems.yaml")).content().contains("Es ist der Vater mit seinem Kind");
        assertThat(run("locate", pdf.toString(), "--quote", "er hält ihn warm")).isZero();
        Files.write(pdf, Shared.document("pdf/JPXTestGrey.pdf"));
        assertThat(run("locate", pdf.toString(), "--all")).isEqualTo(1);
        assertThat(printed()).contains("ocrmypdf");
    }

    private int run(String... command) {
        Outcome outcome = Outcome.of(Map.of(), command);
        printed.append(outcome.out()).append(outcome.err());
        return outcome.exit();
    }

    private String printed() {
        return printed.toString();
    }
}
