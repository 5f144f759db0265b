package org.entourage.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.entourage.claim.Source;
import org.entourage.evidence.NormalisedText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aTextIsFoundByItsDigestWithTheDocumentsThatItIsOf() throws Exception {
        Documents documents = new Documents(folder.resolve("documents"));
        Extracted extracted = Extractor.extract(TEXT, false);
        String text = extracted.text().sha256();
        assertThat(documents.text(text)).isEmpty();
        assertThat(documents.of(text)).isEmpty();
        Documents.Kept kept = keep(TEXT);
        keep("Ann met  Bob.\n\nThen he left.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(documents.text(text).orElseThrow().content()).isEqualTo(extracted.text().content());
        assertThat(documents.of(text)).hasSize(2).contains(extracted.document());
        assertThat(documents.bytes(extracted.sha256())).contains(kept.document());
        assertThat(documents.map(extracted.sha256(), text)).isPresent();
    }

    @Test
    void aTextThatWasChangedIsNotTakenForTheOneThatItWas() throws Exception {
        Documents.Kept kept = keep(TEXT);
        Files.writeString(kept.text(), "Ann met Cyd.");
        String text = Extractor.extract(TEXT, false).text().sha256();
        assertThat(new Documents(folder.resolve("documents")).text(text)).isEmpty();
    }

    @Test
    void aMapThatIsGoneOrBrokenIsNotRemembered() throws Exception {
        keep(TEXT);
        Extracted extracted = Extractor.extract(TEXT, false);
        Documents documents = new Documents(folder.resolve("documents"));
        assertThat(documents.map(extracted.sha256(), extracted.text().sha256())).isPresent();
        Path map = folder.resolve("documents/maps/%s/%s.json".formatted(extracted.text().sha256(), extracted.sha256()));
        Files.writeString(map, "{\"document\":");
        assertThat(documents.map(extracted.sha256(), extracted.text().sha256())).isEmpty();
        assertThat(documents.of(extracted.text().sha256())).isEmpty();
        Files.delete(map);
        assertThat(documents.map(extracted.sha256(), extracted.text().sha256())).isEmpty();
    }

    @Test
    void aDossierCanNameEveryKindOfDocument() {
        assertThat(Source.Document.MEDIA_TYPES).containsAll(Arrays.stream(MediaType.values()).map(MediaType::word)
                .toList());
    }

    @Test
    void whatIsAttachedNamesTheDocumentsThatHoldIt() throws Exception {
        Documents documents = new Documents(folder.resolve("documents"));
        Extracted extracted = Extractor.extract(TEXT, false);
        documents.keep(TEXT, extracted, "b".repeat(64));
        documents.keep(TEXT, extracted, "a".repeat(64));
        documents.keep(TEXT, extracted);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".json"))).singleElement()
                    .satisfies(map -> assertThat(Files.readString(map)).contains(
                            "\"containers\":[\"%s\",\"%s\"]".formatted("a".repeat(64), "b".repeat(64))));
        }
        assertThat(documents.map(extracted.sha256(), extracted.text().sha256())).isPresent();
    }

    @Test
    void aDocumentGoesWithItsTextUnlessAnotherHasIt() throws Exception {
        Documents documents = new Documents(folder.resolve("documents"));
        Documents.Kept first = keep(TEXT);
        byte[] same = "Ann met  Bob.\n\nThen he left.\n".getBytes(StandardCharsets.UTF_8);
        Documents.Kept second = keep(same);
        documents.remove(Extractor.extract(TEXT, false).sha256());
        assertThat(first.document()).doesNotExist();
        assertThat(first.text()).exists();
        documents.remove(Extractor.extract(same, false).sha256());
        assertThat(second.document()).doesNotExist();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void aFileThatIsTakenFromABackupHasTheDigestOfItsName() throws Exception {
        Documents documents = new Documents(folder.resolve("documents"));
        String digest = Extractor.extract(TEXT, false).sha256();
        String name = digest.substring(0, 2) + "/" + digest;
        try (Documents.Receiver receiver = documents.receiver()) {
            receiver.piece(name, 0, Arrays.copyOf(TEXT, 5));
            receiver.piece(name, 1, Arrays.copyOfRange(TEXT, 5, TEXT.length));
        }
        assertThat(documents.bytes(digest).orElseThrow()).hasBinaryContent(TEXT);
        documents.remove(digest);
        Documents.Receiver wrong = documents.receiver();
        wrong.piece(name, 0, Arrays.copyOf(TEXT, 5));
        assertThatThrownBy(wrong::close).hasMessageContaining("has bytes with SHA-256");
        assertThatThrownBy(() -> documents.receiver().piece("../" + digest, 0, TEXT))
                .hasMessageContaining("is no file of documents");
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
