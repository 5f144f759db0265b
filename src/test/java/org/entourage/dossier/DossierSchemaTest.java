package org.entourage.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Holds the schema against the reader: it accepts what the reader reads, and asks for the same keys and words.
class DossierSchemaTest {

    private static final Path FILE = Path.of("src/main/resources", DossierSchema.FILE);
    private static final Path BROKEN = Path.of("src/test/resources/dossiers/broken");
    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final JsonNode SCHEMA = new JsonMapper().readTree(DossierSchema.text());
    private static final Schema COMPILED = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.text());

    /// Files of `dossiers/broken` that are broken in their form.
    private static final String INVALID = """
            a-word aliases bad-digests bad-positions choices claim-about-itself claim-without-passage
            claims-as-mapping claims-of-a-passage document entities-as-list everything-at-once gradings head
            list-as-key list-at-top misleading-signs near-misses no-claim null-words one-mistake-is-one-problem
            only-comments relations sources unknown-entity unknown-key unknown-relation unknown-speaker used-texts uses
            values very-long wrong-dates wrong-ends""";

    private static List<Error> errors(String yaml) {
        return COMPILED.validate(YamlAsJson.of(yaml));
    }

    static List<Path> shipped() throws IOException {
        List<Path> shipped = new ArrayList<>();
        for (String folder : List.of("dossiers", "tutorial")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("src/main/resources", folder),
                    "*.yaml")) {
                files.forEach(shipped::add);
            }
        }
        assertThat(shipped).isNotEmpty();
        return shipped;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatShipsIsValid(Path file) throws IOException {
        assertThat(errors(Files.readString(file))).isEmpty();
    }

    /// Odd, but read.
    @ParameterizedTest
    @ValueSource(strings = {"", "title: 2013", "title: true", "title: 3.5", "title: \"null\"", "fictional: \"false\"",
        "claims:", "sources:", "uses: {entities: , sources: {}}",
        "uses: {sources: {a: {title: A, texts: {}}}}", "entities: {2013: {kind: Group, name: 1}}",
        "sources: {a: {title: A, authors: [], texts: }}",
        "sources: {a: {title: A, published: 2013, publishedBasis: stated, reliability: {grade: F}}}"})
    void whatTheReaderReadsIsValid(String more) {
        String yaml = "{entourage: \"1\", dossier: 2013, version: 2, recordedBy: 1, method: no}".replaceAll("[{}]", "")
                .replace(", ", "\n") + "\n" + more + "\n";
        assertThat(DossierReader.read("d.yaml", yaml.getBytes(StandardCharsets.UTF_8), VOCABULARY)).isNotNull();
        assertThat(errors(yaml)).isEmpty();
    }

    @Test
    void theDossiersOfTheReadersTestsAreValid() {
        assertThat(errors(DossierReaderTest.FULL)).isEmpty();
        assertThat(errors(LargeDossier.of(100))).isEmpty();
    }

    /// Which files of `dossiers/broken` an editor marks. The others are broken in what only the reader knows: which ids
    /// there are, what fits together, or whether it is YAML at all.
    @Test
    void whatIsBrokenInItsFormIsInvalid() throws IOException {
        assertThat(BrokenDossiersTest.files()).filteredOn(DossierSchemaTest::isInvalid)
                .extracting(file -> file.replace(".yaml", "")).containsExactly(INVALID.split("\\s"));
    }

    private static boolean isInvalid(String file) {
        try {
            return !errors(Files.readString(BROKEN.resolve(file))).isEmpty();
        } catch (DossierException | YAMLException | NumberFormatException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Run with `-Dupdate` to have the file written.
    @Test
    void itNamesTheRelationsOfTheVocabulary() throws IOException {
        String schema = Files.readString(FILE);
        String expected = VocabularyInSchema.in(schema, VOCABULARY);
        if (System.getProperty("update") != null) {
            Files.writeString(FILE, expected);
        } else {
            assertThat(VocabularyInSchema.relations(schema))
                    .as("the vocabulary has changed: mvn test -Dtest=DossierSchemaTest -Dupdate writes %s", FILE)
                    .containsExactlyElementsOf(VocabularyInSchema.relations(expected));
        }
    }

    /// What the reader says of an unknown key in each mapping is compared with what the schema allows there.
    @Test
    void itAllowsTheKeysThatTheReaderAsksFor() {
        var refusal = catchThrowableOfType(DossierException.class, () -> DossierReader.read("d.yaml",
                EVERY_MAPPING.getBytes(StandardCharsets.UTF_8), VOCABULARY));
        Map<String, Set<String>> asked = new TreeMap<>();
        refusal.problems().stream().filter(problem -> problem.found().equals("unknown key \"zzz\""))
                .forEach(problem -> asked.put(problem.place().path(), Stream.of(problem.expected()
                        .substring("one of ".length()).split(", ")).collect(Collectors.toCollection(TreeSet::new))));
        // the reader knows values there too, to tell that they cannot be a subject
        asked.put("claims[0].subject", Set.of("claim"));
        Map<String, Set<String>> allowed = new TreeMap<>();
        SchemaKeys keys = new SchemaKeys(SCHEMA);
        asked.keySet().forEach(path -> allowed.put(path, keys.at(path)));
        assertThat(asked).hasSize(19).isEqualTo(allowed);
    }

    @Test
    void everyKeyIsExplained() {
        assertThat(SchemaKeys.properties(SCHEMA)).hasSizeGreaterThan(80)
                .allSatisfy((key, property) -> {
                    JsonNode shown = new SchemaKeys(SCHEMA).resolved(property);
                    assertThat(property.has("title") || shown.has("title")).as("title of %s", key).isTrue();
                    assertThat(property.has("description") || shown.has("description")).as("description of %s", key)
                            .isTrue();
                });
    }

    private static final String EVERY_MAPPING = """
            entourage: 1
            zzz: x
            relations: [{zzz: x}]
            entities:
              ann: {zzz: x, externalIds: {zzz: x}}
            uses:
              zzz: x
              entities: {bob: {zzz: x}}
              sources: {older: {zzz: x, texts: {scan: {zzz: x}}}}
            sources:
              report:
                zzz: x
                reliability: {zzz: x}
                texts: {copy: {zzz: x}}
            passages:
              p:
                zzz: x
                claims: [{zzz: x}]
            claims:
              - zzz: x
                subject: {zzz: x}
                object: {zzz: x}
                saidBy: [{zzz: x}]
                passages: [{zzz: x}]
                credibility: {zzz: x}
            """;
}
