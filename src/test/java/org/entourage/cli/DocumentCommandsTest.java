package org.entourage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.entourage.Shared;
import org.entourage.claim.Sha256;
import org.entourage.claim.Source;
import org.entourage.dossier.Dossier;
import org.entourage.dossier.DossierReader;
import org.entourage.dossier.VocabularyReader;

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
                "noise.bin: nothing that is read (PDF, web pages,", "none.pdf: there is no such file",
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

    @Test
    void aDossierOfADocumentNamesItAndTheCheckFindsItsTextByItself() throws IOException {
        Path page = Files.writeString(folder.resolve("club.html"), """
                <html><body><p>Ann founded the club.</p><figure><img src="a.png"><figcaption>The club.</figcaption></figure>
                <p>Bob joined it.</p></body></html>""");
        String data = folder.resolve("data").toString();
        assertThat(run("new", page.toString(), folder.resolve("file.yaml").toString(), "--data", data)).isZero();
        assertThat(printed()).contains("Wrote", "2 sentences", "Left out: 1 running heads",
                "./entourage ingest", "--text");
        assertThat(run("ingest", page.toString(), "--data", data)).isZero();
        Path text;
        try (Stream<Path> texts = Files.list(folder.resolve("data/documents"))) {
            text = texts.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
        }
        printed.setLength(0);
        Path yaml = folder.resolve("club.yaml");
        assertThat(run("new", text.toString(), yaml.toString(), "--id", "club", "--data", data)).isZero();
        assertThat(printed()).doesNotContain("--text", "./entourage ingest");
        Dossier dossier = DossierReader.read("club.yaml", Files.readAllBytes(yaml), VocabularyReader.shipped());
        assertThat(dossier.texts()).singleElement().extracting(Source.Text::document).isEqualTo(new Source.Document(
                Sha256.of(Files.readAllBytes(page)), "text/html", "entourage-html-2 jsoup-1.24.1 readability4j-1.0.8"));
        Files.writeString(yaml, Files.readString(yaml).replace("    claims: []", "    no-claim: a test"));
        assertThat(run("check", yaml.toString(), "--data", data)).isZero();
        assertThat(run("check", yaml.toString(), "--data", folder.resolve("other").toString())).isZero();
        assertThat(printed()).contains("2 verified", "2 unchecked");
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
