package org.entourage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.entourage.claim.EntityKind;
import org.entourage.claim.Relation;

import static org.assertj.core.api.Assertions.assertThat;

/// The kinds of entities are said in [EntityKind]. Files that cannot derive them from there are held equal to it.
class KindsTest {

    private static final List<String> KINDS = EntityKind.labels();

    /// With what holds each: files of other languages this test; the others the compiler, or the test of the format's page.
    private static final List<String> KNOWN = List.of(
            "src/main/java/org/entourage/claim/EntityKind.java", "src/main/java/org/entourage/claim/Relation.java",
            "src/main/java/org/entourage/world/Cast.java", "src/main/resources/vocabulary.yaml",
            "src/main/resources/dossier-1.schema.json", "src/main/resources/openapi.yaml",
            "cypher/browser/style.grass", "cypher/queries/contents.cypher");

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    private static List<String> of(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static List<String> constants(JsonNode definition) {
        return definition.at("/oneOf").valueStream().map(each -> each.get("const").asString()).toList();
    }

    @Test
    void theSchemaOfDossiersHasThem() throws IOException {
        JsonNode schema = new JsonMapper().readTree(text("src/main/resources/dossier-1.schema.json"));
        assertThat(constants(schema.at("/$defs/kind"))).containsExactlyElementsOf(KINDS);
        assertThat(constants(schema.at("/$defs/end"))).containsExactlyElementsOf(Arrays.stream(Relation.End.values())
                .map(Relation.End::word).toList());
    }

    @Test
    void whatCanStandAtAnEndHasThem() {
        assertThat(EntityKind.values()).allSatisfy(
                kind -> assertThat(Relation.End.of(kind).word()).isEqualTo(kind.label()));
    }

    @Test
    void theContractListsThemWhereverItListsAny() throws IOException {
        assertThat(of(Pattern.compile("(Person, Organization[\\w, ]*)"), text("src/main/resources/openapi.yaml")))
                .isNotEmpty().allMatch(String.join(", ", KINDS)::equals);
    }

    @Test
    void neo4jBrowserDrawsThemInTheirColours() throws IOException {
        String style = text("cypher/browser/style.grass");
        assertThat(EntityKind.values()).allSatisfy(kind -> assertThat(of(
                Pattern.compile("node\\.%s \\{\\s+color: (#\\w+);".formatted(kind.label())), style))
                .containsExactly(kind.colour()));
        assertThat(EntityKind.values()).extracting(EntityKind::colour).doesNotHaveDuplicates();
        assertThat(EntityKind.values()).extracting(EntityKind::shape).doesNotHaveDuplicates();
    }

    @Test
    void theHomePageCountsThem() throws IOException {
        assertThat(of(Pattern.compile("COUNT \\{ \\(:(\\w+)\\) }"), text("cypher/queries/contents.cypher")))
                .containsExactlyElementsOf(KINDS);
    }

    @Test
    void nothingElseListsThem() throws IOException {
        Pattern label = Pattern.compile("\\b(?:%s)\\b".formatted(String.join("|", KINDS)), Pattern.CASE_INSENSITIVE);
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"));
                Stream<Path> resources = Files.walk(Path.of("src/main/resources"));
                Stream<Path> cypher = Files.walk(Path.of("cypher"))) {
            assertThat(Stream.of(code, resources, cypher).flatMap(files -> files).filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("src/main/resources/dossiers")
                            && !file.startsWith("src/main/resources/tutorial"))
                    .filter(file -> lists(file, label)).map(Path::toString))
                    .as("files of which a line, or lines that follow each other, name four kinds or more")
                    .isSubsetOf(KNOWN);
        }
    }

    /// Whether within five lines at least four kinds are named.
    private static boolean lists(Path file, Pattern label) {
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().toList();
            for (int at = 0; at < lines.size(); at++) {
                String some = String.join("\n", lines.subList(at, Math.min(lines.size(), at + 5)));
                if (label.matcher(some).results().map(found -> found.group().toLowerCase(java.util.Locale.ROOT))
                        .distinct().count() >= 4) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
