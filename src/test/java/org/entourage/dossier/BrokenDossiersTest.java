package org.entourage.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Each file of `dossiers/broken` begins with the problems that it has, one a line behind `#! `, without the file's name.
class BrokenDossiersTest {

    private static final Path FOLDER = Path.of("src/test/resources/dossiers/broken");
    private static final String MARK = "#! ";
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    @Timeout(5)
    void areRefusedWithAllTheirProblemsInTheOrderOfTheFile(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(file));
        List<String> expected = new String(bytes, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(MARK))
                .map(line -> file + line.substring(MARK.length())).toList();
        var refusal = catchThrowableOfType(DossierException.class, () -> DossierReader.read(file, bytes, VOCABULARY));
        assertThat(refusal).as("refusal of %s", file).isNotNull();
        assertThat(refusal.problems()).extracting(Problem::toString).containsExactlyElementsOf(expected);
        assertThat(refusal).hasMessage(String.join("\n", expected));
    }
}
